package dev.demarche.coding.events;

import static dev.demarche.coding.events.Finders.act;
import static dev.demarche.coding.events.Finders.entities;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddresseesTest {
  private final Reading reading =
      Texts.reading("Peru wrote to Chile. It rained. Peru refused, Norway said.");
  private final Frame refusal = Act.of(reading, EventType.REJECT, "refused").frame();

  @Test
  void candidates_ofAStory_areItsOtherSides() {
    assertThat(candidates(List.of()))
        .extracting(AddresseeSigns.Candidate::entity)
        .extracting(Entity::side)
        .containsExactly("CHL");
  }

  @Test
  void candidates_whomTheActorHadToDoWith_haveTheSign() {
    assertThat(signs(List.of())).containsEntry("last-opposite", 1.0).containsKey("opposite");
  }

  @Test
  void candidates_ofRules_haveTheirSign() {
    assertThat(signs(entities("Chile"))).containsEntry(AddresseeSigns.BY_RULE, 1.0);
  }

  @Test
  void likeliest_ofARefusalInAStoryOfTwo_isTheOther() {
    Addressees.Choice choice = addressees().likeliest(refusal, entities("Peru"), entities("Chile"));
    assertThat(choice.entity()).isEqualTo(Texts.entity("Chile"));
    assertThat(choice.probability()).isBetween(0.5, 1.0);
  }

  @Test
  void likeliest_ofAMarchOfTroopsInNobodysStory_isNobody() {
    Reading alone = Texts.reading("Peru sent troops to the coast.");
    Frame march = Act.of(alone, EventType.MOBILIZE, "sent").frame();
    assertThat(Finders.addressees(alone).likeliest(march, entities("Peru"), List.of()).entity())
        .isNull();
  }

  private Map<String, Double> signs(List<Entity> byRule) {
    return Texts.only(candidates(byRule)).signs();
  }

  private List<AddresseeSigns.Candidate> candidates(List<Entity> byRule) {
    return Finders.signs(reading, act(0, "Peru", "Chile"))
        .candidates(refusal, entities("Peru"), byRule);
  }

  private Addressees addressees() {
    return Finders.addressees(reading, act(0, "Peru", "Chile"));
  }
}
