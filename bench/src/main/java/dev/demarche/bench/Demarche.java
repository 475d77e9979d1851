package dev.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Demarche's own command line.
 *
 * @param launcher {@code demarche}
 * @param copies articles of the longer run, in lists
 * @param core where it runs
 */
record Demarche(Path launcher, int copies, Pinned core) implements Side {
  /** The heap that Demarche promises to do with. */
  static final String HEAP = "1g";

  private static final String OUTPUT = "demarche.jsonl";

  @Override
  public String name() {
    return "Demarche";
  }

  @Override
  public List<Path> files(Texts texts) {
    return texts.files();
  }

  @Override
  public Command command(Copies articles, Path work) {
    List<String> words = core.words(read(articles.folder()));
    Map<String, String> environment = new HashMap<>(Pinned.java());
    environment.put("DEMARCHE_HEAP", HEAP);
    return new Command(words, environment, work.resolve(OUTPUT));
  }

  /** One article as a user reads it, on whatever processors there are. */
  Command single(Path article, Path work) {
    return new Command(read(article), Map.of(), work.resolve(OUTPUT));
  }

  private List<String> read(Path input) {
    return List.of(
        launcher.toString(), "read", "--format", "jsonl", "--threads", "1", input.toString());
  }

  @Override
  public void check(Copies articles, Path work) throws IOException {
    try (Stream<String> records = Files.lines(work.resolve(OUTPUT))) {
      long count = records.count();
      if (count != articles.files().size()) {
        throw new IOException("Demarche wrote " + count + " records of " + articles.files().size());
      }
    }
  }
}
