package dev.demarche.eval.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.eval.InputException;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "CONSULT, SCHEDULED, AGREE",
    "AID, PROPOSED, AGREE",
    "SANCTION, SCHEDULED, THREATEN",
    "CONSULT, CANCELLED, REJECT",
    "CONSULT, OCCURRED, CONSULT",
    "REQUEST, SCHEDULED, REQUEST"
  })
  void plover_status_decides(EventType type, EventStatus status, String label) {
    assertThat(Conventions.plover().label(new TypedRelation(type, "visit", status)))
        .isEqualTo(label);
  }

  @Test
  void label_noAct_isNone() {
    assertThat(Conventions.plover().label(TypedRelation.none())).isEqualTo("NONE");
  }

  @Test
  void label_severalRowsFit_firstWins() throws IOException {
    Conventions conventions =
        load("SANCTION\tconvict\t*\tACCUSE\nSANCTION\t-\t*\tREJECT\n*\t*\t*\tSUPPORT\n");
    assertThat(conventions.label(sanction("convict"))).isEqualTo("ACCUSE");
    assertThat(conventions.label(sanction(null))).isEqualTo("REJECT");
    assertThat(conventions.label(sanction("expel"))).isEqualTo("SUPPORT");
  }

  @Test
  void none_anyAct_keepsItsType() {
    assertThat(Conventions.none().label(sanction("expel"))).isEqualTo("SANCTION");
  }

  @Test
  void load_unknownType_namesFileAndLine() {
    assertThatThrownBy(() -> load("# a comment\nQUARREL\t*\t*\tACCUSE\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("conventions.tsv:3: unknown type 'QUARREL'");
  }

  @Test
  void load_emptyLabel_namesFileAndLine() {
    assertThatThrownBy(() -> load("AID\t*\t*\n")).hasMessageContaining("conventions.tsv:2: ");
  }

  private Conventions load(String rows) throws IOException {
    Path file = folder.resolve("conventions.tsv");
    return Conventions.load(Files.writeString(file, "type\tmode\tstatus\tbecomes\n" + rows));
  }

  private static TypedRelation sanction(@Nullable String mode) {
    return new TypedRelation(EventType.SANCTION, mode, EventStatus.OCCURRED);
  }
}
