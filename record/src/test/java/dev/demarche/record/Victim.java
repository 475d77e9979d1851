package dev.demarche.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** A process that adds articles one by one, tells each that is safe, and is killed meanwhile. */
final class Victim {
  private static final int PAPERS = 400;

  private Victim() {}

  /** The articles that it adds, by seed. */
  static List<DiplomaticRecord> papers(long seed) {
    return Tangle.papers(new Random(seed), PAPERS);
  }

  /** Takes the place of the record and the seed of the articles. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Chronicle chronicle = Chronicle.open(arguments[0], Likeness.NONE, Clock.systemUTC());
    for (DiplomaticRecord paper : papers(Long.parseLong(arguments[1]))) {
      chronicle.add(List.of(paper));
      out.println(paper.article().uri());
    }
  }
}
