package dev.demarche.eval.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.eval.InputException;
import dev.demarche.eval.Table;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationScoresTest {
  private static final String GOLD =
      """
      id\tsentence\tgold
      1\t<s>Togo</s> helped <t>Mali</t>\tAID
      2\t<s>Togo</s> sued <t>Mali</t>\tACCUSE
      3\t<s>Togo</s> withdrew\tYIELD
      4\t<s>Togo</s> met <t>Mali</t>\tCONSULT
      """;

  @TempDir Path folder;

  @Test
  void print_twoOfFourRight_asTwoLines() throws IOException {
    // AID and YIELD (predicted as RETREAT) are right; ACCUSE is taken for AID, CONSULT is missing.
    // Roots: AID 2/3, ACCUSE 0, YIELD 1, CONSULT 0. Quads: material cooperation 2·2/5, others 0.
    Map<String, String> labels = Map.of("1", "aid", "2", "AID", "3", "RETREAT");
    assertThat(RelationScores.score(relations(GOLD), labels).print().lines())
        .containsExactly(
            "most frequent confusions: ACCUSE→AID 1, CONSULT→NONE 1",
            "rows 4 none 1 accuracy 0.500 quad macro-F1 0.267 root macro-F1 0.417");
  }

  @Test
  void score_unknownGold_namesFileAndLine() throws IOException {
    Table relations = relations("id\tsentence\tgold\n1\tx\tAID\n2\tx\tRETREAT\n");
    assertThatThrownBy(() -> RelationScores.score(relations, Map.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("gold.tsv:3: no root type 'RETREAT'");
  }

  @Test
  void predict_conventions_areApplied() throws IOException {
    RelationReader reader =
        s ->
            s.target() == null
                ? TypedRelation.none()
                : new TypedRelation(EventType.AID, null, EventStatus.SCHEDULED);
    assertThat(RelationPredictions.predict(relations(GOLD), reader, Conventions.plover()))
        .containsEntry("1", "AGREE")
        .containsEntry("3", "NONE");
  }

  @Test
  void write_labels_areReadBack() throws IOException {
    StringWriter out = new StringWriter();
    RelationPredictions.write(Map.of("7", "AGREE"), out);
    Path file = Files.writeString(folder.resolve("out.tsv"), out.toString());
    assertThat(RelationPredictions.read(file)).isEqualTo(Map.of("7", "AGREE"));
  }

  private Table relations(String text) throws IOException {
    return RelationScores.relations(Files.writeString(folder.resolve("gold.tsv"), text));
  }
}
