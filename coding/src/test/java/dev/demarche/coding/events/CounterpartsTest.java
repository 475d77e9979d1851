package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
  @Test
  void of_aSentenceWithOneOtherSide_isThatSide() {
    Reading reading = Texts.reading("Kenya protested over the border that Somalia had closed.");
    Frame frame = Act.of(reading, EventType.ACCUSE, "protested").frame();
    assertThat(name(counterparts(reading).of(frame, entities("Kenya")))).contains("Somalia");
  }

  @Test
  void of_sidesBeforeAndBehind_isRatherTheOneBehind() {
    Reading reading = Texts.reading("In Peru and beyond Kenya protested to Chile.");
    Frame frame = Act.of(reading, EventType.ACCUSE, "protested").frame();
    assertThat(name(counterparts(reading).of(frame, entities("Kenya")))).contains("Chile");
  }

  @Test
  void of_aSideWithAnotherPart_isNotThatSide() {
    Reading reading = Texts.reading("Norway said that Kenya had protested.");
    Frame frame = Act.of(reading, EventType.COERCE, "protested").in(Role.SOURCE, "Norway").frame();
    assertThat(counterparts(reading).of(frame, entities("Kenya"))).isEmpty();
  }

  @Test
  void of_ownPersons_areNoAddressees() {
    Reading reading = Texts.reading("Kenya arrested a man, President William Ruto said.");
    Frame frame = Act.of(reading, EventType.COERCE, "arrested").frame();
    assertThat(counterparts(reading).of(frame, entities("Kenya"))).isEmpty();
  }

  @Test
  void of_outlets_areNoAddressees() {
    Reading reading = Texts.reading("Kenya arrested a man, Reuters reported.");
    Frame frame = Act.of(reading, EventType.COERCE, "arrested").frame();
    assertThat(counterparts(reading).of(frame, entities("Kenya"))).isEmpty();
  }

  @Test
  void of_nobody_isNobody() {
    Reading reading = Texts.reading("Shells fell on Chad.");
    Frame frame = Act.of(reading, EventType.ASSAULT, "fell").frame();
    assertThat(counterparts(reading).of(frame, List.of())).isEmpty();
  }

  @Test
  void of_aSessionOfABody_isNobody() {
    Reading reading = Texts.reading("The African Union met to discuss Chad.");
    Frame frame = Act.of(reading, EventType.CONSULT, "met").frame();
    assertThat(counterparts(reading).of(frame, entities("African Union"))).isEmpty();
  }

  @Test
  void of_aResignation_isNobody() {
    Reading reading = Texts.reading("William Ruto resigned, Norway heard.");
    Frame frame = Act.of(reading, EventType.RETREAT, "resigned").mode("resign").frame();
    assertThat(counterparts(reading).of(frame, entities("William Ruto"))).isEmpty();
  }

  @Test
  void of_aRefusalInAStory_isWhoeverTheActorHadToDoWith() {
    Reading reading = Texts.reading("Peru wrote to Chile. It rained. Peru refused.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "refused").frame();
    assertThat(name(counterparts.of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void of_aStoryOfOthers_isNobody() {
    Reading reading = Texts.reading("Ghana wrote to Togo. Peru conferred.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Ghana", "Togo"));
    Frame frame = Act.of(reading, EventType.CONSULT, "conferred").frame();
    assertThat(counterparts.of(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void of_aStoryLongAgo_isNobody() {
    Reading reading =
        Texts.reading("Chile wrote to Peru. It rained. It snowed. It froze. Peru conferred.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.CONSULT, "conferred").frame();
    assertThat(counterparts.of(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void of_aMarchInAStory_isNobody() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru marched.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.PROTEST, "marched").frame();
    assertThat(counterparts.of(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void of_violenceInAStory_isWhoeverTheActorHadToDoWith() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru fired a shell.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.ASSAULT, "fired").frame();
    assertThat(name(counterparts.of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void isMutual_tellsSigningFromPraise() {
    Reading reading = Texts.reading("Chile and Peru signed the pact. Ghana and Togo praised it.");
    Counterparts counterparts = counterparts(reading);
    assertThat(counterparts.isMutual(Act.of(reading, EventType.SUPPORT, "signed").frame()))
        .isTrue();
    assertThat(counterparts.isMutual(Act.of(reading, EventType.SUPPORT, "praised").frame()))
        .isFalse();
  }

  @Test
  void of_aStateWhosePersonTheStoryTells_isThatPerson() {
    Reading reading = Texts.reading("William Ruto met Alexander Stubb. Ruto also thanked Finland.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "William Ruto", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.SUPPORT, "thanked").frame();
    assertThat(name(counterparts.of(frame, entities("William Ruto")))).contains("Alexander Stubb");
  }

  @Test
  void inPerson_afterAMeetingOfTwoPersons_isTheOtherOne() {
    Reading reading = Texts.reading("William Ruto met Alexander Stubb. He called on Finland.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "William Ruto", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.REQUEST, "called").frame();
    Entity finland = entities("Finland").get(0);
    assertThat(counterparts.inPerson(finland, frame, entities("William Ruto")).actor().name())
        .isEqualTo("Alexander Stubb");
  }

  @Test
  void inPerson_withoutAMeeting_isTheState() {
    Reading reading = Texts.reading("William Ruto spoke. He called on Finland.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Norway", "Alexander Stubb"));
    Frame frame = Act.of(reading, EventType.REQUEST, "called").frame();
    Entity finland = entities("Finland").get(0);
    assertThat(counterparts.inPerson(finland, frame, entities("William Ruto"))).isEqualTo(finland);
  }

  @Test
  void of_aDemandInAnArticleAboutAState_isThatState() {
    Reading reading = Texts.reading("Chile is dry. Chile waits. Peru demanded more water.");
    Frame frame = Act.of(reading, EventType.REQUEST, "demanded").frame();
    assertThat(name(counterparts(reading).of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void agent_ofAPassive_isTheOtherSideNamedBefore() {
    Reading reading = Texts.reading("After the quarrel with Chile, envoys were recalled.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(name(counterparts(reading).agent(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void agent_ofAPassiveInAStory_isWhoeverActedLast() {
    Reading reading = Texts.reading("Togo is calm. Chile protested to Peru. Envoys were recalled.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(1, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(name(counterparts.agent(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void agent_ofViolence_isNobody() {
    Reading reading = Texts.reading("After the quarrel with Chile, a port in Peru was shelled.");
    Frame frame = Act.of(reading, EventType.ASSAULT, "shelled").frame();
    assertThat(counterparts(reading).agent(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void agent_withoutRecipients_isNobody() {
    Reading reading = Texts.reading("After the quarrel with Chile, envoys were recalled.");
    Frame frame = Act.of(reading, EventType.SANCTION, "recalled").frame();
    assertThat(counterparts(reading).agent(frame, List.of())).isEmpty();
  }

  @Test
  void has_ofATypeThatWasTold_isTrue() {
    Counterparts counterparts = counterparts(Texts.reading("Ghana met Togo."));
    assertThat(counterparts.has(EventType.CONSULT)).isFalse();
    counterparts.remember(act(0, "Ghana", "Togo"));
    assertThat(counterparts.has(EventType.CONSULT)).isTrue();
    assertThat(counterparts.has(EventType.AID)).isFalse();
  }

  @Test
  void of_theHomeOfAStory_isItsOtherMainSide() {
    Reading reading = Texts.reading("Peru spoke. Chile spoke. Peru spoke. Kenya slept. Peru paid.");
    Frame frame = Act.of(reading, EventType.SANCTION, "paid").frame();
    assertThat(name(counterparts(reading).of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void of_aPlaceWhereSomethingWasSaid_isNotItsState() {
    Reading reading = Texts.reading("Chile is dry. Chile waits. In Oslo Peru demanded more water.");
    Frame frame = Act.of(reading, EventType.REQUEST, "demanded").frame();
    assertThat(name(counterparts(reading).of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void of_aNameInTheNextClause_isRatherWhoeverTheStoryTells() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru refused, and Norway lent a ship.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "refused").frame();
    assertThat(name(counterparts.of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void of_aPersonOfThatSideInTheSentence_isThatPerson() {
    Reading reading =
        Texts.reading("Peru met Finland. Peru asked for a ship, and Alexander Stubb said no.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Peru", "Finland"));
    Frame frame = Act.of(reading, EventType.REQUEST, "asked").frame();
    assertThat(name(counterparts.of(frame, entities("Peru")))).contains("Alexander Stubb");
  }

  @Test
  void of_aDeniedReport_isNobody() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru denied a report on the ship.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "denied").frame();
    assertThat(counterparts.of(frame, entities("Peru"))).isEmpty();
  }

  @Test
  void of_aDeniedCharge_isWhoeverMadeIt() {
    Reading reading = Texts.reading("Chile wrote to Peru. Peru denied the charge.");
    Counterparts counterparts = counterparts(reading);
    counterparts.remember(act(0, "Chile", "Peru"));
    Frame frame = Act.of(reading, EventType.REJECT, "denied").frame();
    assertThat(name(counterparts.of(frame, entities("Peru")))).contains("Chile");
  }

  @Test
  void ofPact_praisedByAnother_areAllItsParties() {
    Reading reading = Texts.reading("Ghana and Togo signed a pact. Norway welcomed the pact.");
    assertThat(Drafts.names(pact(reading, "Norway"))).containsExactly("Ghana", "Togo");
  }

  @Test
  void ofPact_praisedByAParty_isNobody() {
    Reading reading = Texts.reading("Ghana and Togo signed a pact. Togo welcomed the pact.");
    assertThat(pact(reading, "Togo")).isEmpty();
  }

  @Test
  void ofPact_ofPraiseForSomethingElse_isNobody() {
    Reading reading = Texts.reading("Ghana and Togo signed a pact. Norway welcomed the rain.");
    assertThat(pact(reading, "Norway")).isEmpty();
  }

  private static List<Entity> pact(Reading reading, String actor) {
    Counterparts counterparts = counterparts(reading);
    Draft signed = Drafts.act(EventType.SUPPORT, null, List.of("Ghana", "Togo"), List.of());
    counterparts.remember(
        Drafts.in(
            signed,
            0,
            Texts.span(reading, "signed"),
            Texts.span(reading, "Ghana and Togo signed a pact.")));
    Frame frame = Act.of(reading, EventType.SUPPORT, "welcomed").frame();
    return counterparts.ofPact(frame, entities(actor));
  }

  private static Counterparts counterparts(Reading reading) {
    return new Counterparts(reading, Texts.cast(reading), new ActRules());
  }

  private static Draft act(int sentence, String actor, String recipient) {
    Draft draft = Drafts.act(EventType.CONSULT, null, List.of(actor), List.of(recipient));
    return Drafts.in(draft, sentence, draft.triggers().get(0), draft.evidence().get(0));
  }

  private static List<Entity> entities(String... words) {
    return Arrays.stream(words).map(Texts::entity).toList();
  }

  private static Optional<String> name(Optional<Entity> entity) {
    return entity.map(e -> e.actor().name());
  }
}
