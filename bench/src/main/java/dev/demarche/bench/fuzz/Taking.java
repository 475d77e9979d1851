package dev.demarche.bench.fuzz;

import dev.demarche.gather.Found;
import dev.demarche.gather.Gatherer;
import dev.demarche.gather.Gatherers;
import dev.demarche.intake.Intake;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;

/** Takes bytes in as a file of a name. */
final class Taking {
  private final Gatherer gatherer = Gatherers.standard();
  private final Intake intake = new Intake();
  private final Watch watch = new Watch();
  private final String name;

  /**
   * @param name of the file, by which kinds without signature are told
   */
  Taking(String name) {
    this.name = name;
  }

  /** Takes apart what {@code bytes} hold and takes in every document of it. */
  void in(byte[] bytes) {
    watch.over(
        () ->
            gatherer.gather(
                name, null, new ByteArrayInputStream(bytes), Stated.NOTHING, this::take));
  }

  private void take(Found found) {
    if (found instanceof Found.Document document) {
      intake.read(document.uri(), document.bytes(), document.stated());
    }
  }
}
