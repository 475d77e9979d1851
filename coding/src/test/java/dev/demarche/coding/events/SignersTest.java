package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignersTest {
  @Test
  void of_aTreatyNamedInTheSentenceBefore_areItsParties() {
    assertThat(
            signers(
                "Kenya spoke of the INF Treaty on Monday. Signed in 1987, the treaty banned a class"
                    + " of missiles.",
                "Signed"))
        .containsExactlyInAnyOrder("USA", "RUS");
  }

  @Test
  void of_aTreatyInTheSentence_areItsParties() {
    assertThat(signers("The INF Treaty was signed in December 1987.", "signed"))
        .containsExactlyInAnyOrder("USA", "RUS");
  }

  @Test
  void of_anotherAgreement_isNobody() {
    assertThat(
            signers(
                "Kenya spoke of the INF Treaty on Monday. A lease of the quay was signed as well.",
                "signed"))
        .isEmpty();
  }

  @Test
  void of_aTreatyOfManyStates_isNobody() {
    assertThat(signers("The Paris Agreement was signed in April 2016.", "signed")).isEmpty();
  }

  @Test
  void of_anotherAct_isNobody() {
    assertThat(signers("The INF Treaty was praised in December 1987.", "praised")).isEmpty();
  }

  private static List<String> signers(String text, String trigger) {
    Reading reading = Texts.reading(text);
    Frame frame = Act.of(reading, EventType.SUPPORT, trigger).frame();
    return new Signers(reading, Texts.cast(reading), new ActRules())
        .of(frame).stream().map(Entity::side).toList();
  }
}
