package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.Texts;
import dev.demarche.knowledge.Entry;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
  @ParameterizedTest
  @CsvSource({
    "the European Commission, European Union",
    "the European Parliament, European Union",
    "the European Union, European Union",
    "the UN Security Council, UN Security Council",
  })
  void side_ofAnOrganOfABodyOfOneVoice_isThatBody(String words, String side) {
    assertThat(Texts.entity(words).side()).isEqualTo(side);
  }

  @Test
  void body_ofAnOrgan_keepsItsNameAndTellsTheBody() {
    Entity commission = Texts.entity("the European Commission");
    assertThat(commission.actor().name()).isEqualTo("European Commission");
    assertThat(commission.actor().body()).isEqualTo("European Union");
  }

  @Test
  void person_ofAnOrgan_isOfTheBody() {
    assertThat(Texts.entity("the president of the European Commission").actor().body())
        .isEqualTo("European Union");
  }

  @Test
  void organNamed_ofAnOrganOfAState_isThatOrgan() {
    assertThat(new Entities(Texts.KNOWLEDGE).organNamed("Pentagon").map(Entity::side))
        .contains("USA");
    assertThat(new Entities(Texts.KNOWLEDGE).organNamed("Peru")).isEmpty();
  }

  @Test
  void oneVoice_ofEachRow_isABodyThatTheTablesHold() {
    assertThat(DataTable.read("one-voice.tsv"))
        .allSatisfy(
            row ->
                assertThat(Texts.KNOWLEDGE.find(row.get(0)))
                    .flatExtracting(m -> m.all(Entry.Body.class))
                    .extracting(Entry.Body::name)
                    .contains(row.get(0)));
  }

  @Test
  void singly_ofEverySetOfStates_isItsStates() {
    Entities entities = new Entities(Texts.KNOWLEDGE);
    for (DataTable.Row row : DataTable.read("state-sets.tsv")) {
      Entity set = Texts.entity("the " + row.get(0));
      assertThat(entities.singly(set, Texts.DAY)).as(row.get(0)).hasSizeGreaterThan(2);
    }
  }

  @Test
  void singly_ofAPersonAndHisState_isThePerson() {
    Reading reading =
        Texts.reading("Australia's John Howard met the IAEA's Rafael Grossi in Perth.");
    List<Entity> two =
        List.of(Texts.entity("Norway"), Texts.entity("Norwegian Prime Minister Jonas Gahr Støre"));
    List<Entity> body =
        List.of(Texts.entity("the IAEA"), Texts.entity("Rafael Grossi, head of the IAEA"));
    assertThat(Texts.cast(reading).singly(two, List.of())).containsExactly(two.get(1));
    assertThat(Texts.cast(reading).singly(body, List.of())).containsExactly(body.get(1));
  }
}
