package dev.demarche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.record.Added;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Results one after another. */
class ListingTest {
  @Test
  void add_tsvOfAHostileName_isNoFormula() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Listing<Added> listing =
        new Listing<>(
            new PrintStream(out, true, StandardCharsets.UTF_8), RecordFormat.TSV, new AddedForm());

    listing.add(new Added("=cmd|' /C calc'!A0", Added.Outcome.NEW, 3));

    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\n'=cmd|' /C calc'!A0\tNEW\t3\n");
  }
}
