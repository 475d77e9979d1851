package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.export.row.Formulas;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.EventMention;
import dev.demarche.record.event.RecordedEvent;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program would run as a formula, and what it would not. */
class FormulasTest {
  private static final String LINK = "=HYPERLINK(\"https://x.example\";\"click\")";
  private static final long SEED = 38;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1,'=1+1",
        "+cmd|' /C calc'!A0,'+cmd|' /C calc'!A0",
        "-2+3,'-2+3",
        "@SUM(A1),'@SUM(A1)",
        "\"\t=1\",\"'\t=1\"",
        "\"\r=1\",\"'\r=1\"",
        "'=1,''=1",
        "a;=1;b,a;'=1;b",
        "a\\;@b,a\\;'@b",
        "a; =A1,a;' =A1",
        " =1,' =1",
        "\u00a0\u200b=1,'\u00a0\u200b=1",
        "\uff1dA1,'\uff1dA1"
      })
  void guarded_beginningOfAFormula_getsAnApostrophe(String cell, String written) {
    assertThat(Formulas.guarded(cell)).isEqualTo(written);
    assertThat(Formulas.bare(written)).isEqualTo(cell);
  }

  /** Programs take quotation marks away and run what stands within them. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"`\"=1\"`,`'\"=1\"`", "`a;\"=1\"`,`a;'\"=1\"`", "`\"'=1`,`'\"'=1`"})
  void guarded_formulaInQuotationMarks_getsAnApostrophe(String cell, String written) {
    assertThat(Formulas.guarded(cell)).isEqualTo(written);
    assertThat(Formulas.bare(written)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5.0",
        "-1",
        "+7",
        "1.5e-7",
        "-",
        "",
        "'quoted'",
        "a = b",
        "https://a.example/?b=-1"
      })
  void guarded_numbersAndPlainText_stayAsTheyAre(String cell) {
    assertThat(Formulas.guarded(cell)).isEqualTo(cell);
    assertThat(Formulas.bare(cell)).isEqualTo(cell);
  }

  @Test
  void bare_whateverWasGuarded_isTheSameAgain() {
    Random random = new Random(SEED);
    String signs = "='+-@\t\r;a1. \n\"\uff1d\u00a0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder cell = new StringBuilder();
      for (int k = random.nextInt(9); k > 0; k--) {
        cell.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(Formulas.bare(Formulas.guarded(cell.toString()))).isEqualTo(cell.toString());
    }
  }

  /** Somebody with the name of a formula, in words that are one. */
  private static RecordedEvent hostile() {
    Actor one = new Actor("KEN", ActorKind.PERSON, "@SUM(A1)", null, "+A1", "GOV");
    Actor other = new Actor("FIN", ActorKind.ORGANISATION, "-2+3;" + LINK, null, null, "BUS");
    return Sample.told(List.of(one), List.of(other), LINK);
  }

  private static Stream<String> cells(ExportFormat format) throws IOException {
    String text = Written.of(format, false, List.of(hostile()), List.of()).text();
    if (format != ExportFormat.CSV) {
      return text.lines().flatMap(line -> Stream.of(line.split("\t", -1)));
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      return parser.getRecords().stream().flatMap(row -> row.stream());
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "GDELT1",
        "GDELT2",
        "GDELT2_MENTIONS",
        "ICEWS",
        "POLECAT",
        "PHOENIX",
        "CAMEO",
        "CSV"
      })
  void export_hostileNamesAndWords_noCellIsAFormula(ExportFormat format) throws IOException {
    assertThat(cells(format))
        .filteredOn(cell -> !cell.matches("-?\\d+(\\.\\d+)?"))
        .noneMatch(cell -> cell.matches("(?s)(.*;)?[\"\\s]*[=+\\-@\\t\\r].*"));
  }

  @Test
  void export_csvNumbers_stayNumbers() throws IOException {
    assertThat(cells(ExportFormat.CSV)).contains("-5.0");
  }

  @Test
  void roundTrip_csvOfHostileWords_losesNothing() {
    EventMention told =
        Taken.from(
                ImportFormat.CSV,
                Written.of(ExportFormat.CSV, false, List.of(hostile()), List.of()).bytes())
            .only();

    assertThat(told.actors()).isEqualTo(hostile().actors());
    assertThat(told.recipients()).isEqualTo(hostile().recipients());
    assertThat(told.evidence().get(0).exact()).isEqualTo(LINK);
  }

  /** A form feed or a NUL ends rows and files in some programs. */
  @ParameterizedTest
  @EnumSource(names = {"GDELT2", "ICEWS", "POLECAT", "CAMEO", "CSV"})
  void export_controlCharacters_becomeABlank(ExportFormat format) {
    Actor one =
        new Actor("KEN", ActorKind.PERSON, "A\u0000B\u000cC\u0085D\u2028E", null, null, "GOV");
    RecordedEvent event = Sample.told(List.of(one), List.of(), "he said\u001b so");
    String text = Written.of(format, false, List.of(event), List.of()).text();

    assertThat(text).contains("A B C D E").doesNotContainPattern("[\\p{Cc}\\u2028&&[^\\t\\n]]");
    assertThat(text.split("\\R")).hasSize(format == ExportFormat.GDELT2 ? 1 : 2);
  }

  /** The words of others are theirs. */
  @Test
  void import_apostropheInAcled_isKept() {
    EventMention told =
        Taken.from(
                ImportFormat.ACLED,
                """
                event_id_cnty,event_date,time_precision,sub_event_type,actor1,inter1,country,notes
                SOM1,2031-03-05,1,Peaceful protest,Protesters (Somalia),6,Somalia,'-no' they said
                """)
            .only();

    assertThat(told.evidence().get(0).exact()).isEqualTo("'-no' they said");
  }
}
