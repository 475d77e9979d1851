package dev.demarche.cli.mixed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes folders of inputs of all kinds. */
public final class MixedFolder {
  private final News news;
  private final Random order;

  /** A maker; the same seed makes the same inputs. */
  public MixedFolder(long seed) {
    this.news = new News(seed);
    this.order = new Random(seed);
  }

  /**
   * Writes {@code inputs} files into {@code folder}, of which {@code broken} are broken; the kinds
   * take turns.
   *
   * @return what was written, without the bytes
   */
  public List<Made> write(Path folder, int inputs, int broken) throws IOException {
    List<Kind> kinds =
        Stream.concat(turns(SoundKinds.all(), inputs - broken), turns(BrokenKinds.all(), broken))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(kinds, order);
    List<Made> written = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      Made made = kinds.get(i).make(String.format(Locale.ROOT, "n%03d", i + 1), news);
      Files.write(folder.resolve(made.name()), made.bytes());
      written.add(new Made(made.name(), new byte[0], made.due()));
    }
    return written;
  }

  /** A web archive of so many pages, packed record by record. */
  public void writeArchive(Path file, int pages) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 1; i <= pages; i++) {
        String page = Typical.filled(news.story().page("utf-8"));
        out.write(Packing.gzip(Packing.answer(SoundKinds.address("crawl", i), page)));
      }
    }
  }

  private static Stream<Kind> turns(List<Kind> kinds, int number) {
    return IntStream.range(0, number).mapToObj(i -> kinds.get(i % kinds.size()));
  }
}
