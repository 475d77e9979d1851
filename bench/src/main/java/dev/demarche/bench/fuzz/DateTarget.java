package dev.demarche.bench.fuzz;

import dev.demarche.gather.said.SaidDay;
import dev.demarche.intake.date.AddressDate;
import dev.demarche.intake.date.DateScanner;
import dev.demarche.intake.date.DateWords;
import dev.demarche.intake.date.Evidence;
import dev.demarche.intake.meta.MomentReader;
import dev.demarche.model.Where;
import java.nio.charset.StandardCharsets;

/** Bytes as text with days and times in it: in a line, an address, a column, a value of a page. */
public final class DateTarget {
  private static final DateScanner SCANNER = new DateScanner(DateWords.load());
  private static final MomentReader MOMENTS = new MomentReader(SCANNER);
  private static final SaidDay SAID = new SaidDay();
  private static final Watch WATCH = new Watch();

  private DateTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    WATCH.over(
        () -> {
          Evidence.of(text, SCANNER, false);
          MOMENTS.of(text, Where.META);
          SAID.of(text);
          AddressDate.of(text, SCANNER);
        });
  }
}
