package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
  private static final Predicate<Entity> PERSON = Coreference.person(Gender.MALE);
  private static final Predicate<Entity> STATE = Coreference.kind(ActorKind.STATE);

  @Test
  void antecedent_inTheSameSentence_isRatherTheSubject() {
    Reading reading = Texts.reading("With Alexander Stubb, William Ruto said that he was glad.");
    assertThat(antecedent(reading, "he was", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_inTheSentenceBefore_isTheOneNamedFirst() {
    Reading reading = Texts.reading("William Ruto received Alexander Stubb. Later he left.");
    assertThat(antecedent(reading, "he left", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_withAnotherPartInTheAct_isTheOther() {
    Reading reading = Texts.reading("William Ruto received Alexander Stubb. Later he thanked him.");
    assertThat(
            coreference(reading)
                .antecedent(
                    Texts.lastSpan(reading, "him"), PERSON, List.of(Texts.entity("William Ruto")))
                .map(e -> e.actor().name()))
        .contains("Alexander Stubb");
  }

  @Test
  void antecedent_ofWhatDoesNotFit_isPassedOver() {
    Reading reading = Texts.reading("William Ruto received Peru. It was glad.");
    assertThat(antecedent(reading, "It was", STATE)).contains("Peru");
  }

  @Test
  void antecedent_ofAShe_isNoMan() {
    Reading reading = Texts.reading("Dina Boluarte met William Ruto. She left.");
    Predicate<Entity> woman = Coreference.person(Gender.FEMALE);
    assertThat(antecedent(reading, "She", woman)).contains("Dina Boluarte");
  }

  @Test
  void antecedent_ofAMereAdjective_isNone() {
    Reading reading = Texts.reading("Peruvian boats came. It was glad.");
    assertThat(antecedent(reading, "It was", STATE)).isEmpty();
  }

  @Test
  void antecedent_behindThePronoun_isNone() {
    Reading reading = Texts.reading("When he came, William Ruto was glad.");
    assertThat(antecedent(reading, "he came", PERSON)).isEmpty();
  }

  @Test
  void antecedent_threeSentencesBack_isFoundAndFourBackIsNot() {
    Reading near = Texts.reading("William Ruto came. It rained. It froze. Later he left.");
    Reading far =
        Texts.reading("William Ruto came. It rained. It froze. It cleared. Later he left.");
    assertThat(antecedent(near, "he left", PERSON)).contains("William Ruto");
    assertThat(antecedent(far, "he left", PERSON)).isEmpty();
  }

  @Test
  void inSentence_doesNotLookIntoTheSentenceBefore() {
    Reading reading = Texts.reading("William Ruto came. Later he left.");
    assertThat(coreference(reading).inSentence(Texts.span(reading, "he left"), PERSON)).isEmpty();
  }

  @Test
  void lastBefore_isTheNearestAnywhere_adjectivesIncluded() {
    Reading reading = Texts.reading("Peru waited. Chilean boats came. The country was glad.");
    assertThat(
            coreference(reading)
                .lastBefore(Texts.span(reading, "The country"), STATE)
                .map(Entity::side))
        .contains("CHL");
  }

  @Test
  void directlyBefore_aRelative_isTheNameBesideIt() {
    Reading reading = Texts.reading("Peru thanked William Ruto, who had come.");
    assertThat(
            coreference(reading)
                .directlyBefore(Texts.span(reading, "who"))
                .map(e -> e.actor().name()))
        .contains("William Ruto");
  }

  @Test
  void directlyBefore_withNoNameInTheSentence_isNone() {
    Reading reading = Texts.reading("Peru waited. Those who came were glad.");
    assertThat(coreference(reading).directlyBefore(Texts.span(reading, "who"))).isEmpty();
  }

  @Test
  void group_ofTheTwoSides_areThoseOfTheLastSentenceWithTwo() {
    Reading reading = Texts.reading("Peru met Chile. Ghana came. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).containsExactly("PER", "CHL");
  }

  @Test
  void group_ofThreeSides_areAtMostAsManyAsAsked() {
    Reading reading = Texts.reading("Peru, Chile and Ghana met. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).containsExactly("PER", "CHL");
    assertThat(group(reading, "The two sides", 3)).containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void group_ofOneSide_isEmpty() {
    Reading reading = Texts.reading("Peru met Peru. Ghana came. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).isEmpty();
  }

  @Test
  void homeState_ofADateline_isThatOfItsPlace() {
    Reading reading = Texts.reading("OSLO – Peru met Chile. Peru and Chile agreed.");
    assertThat(coreference(reading).homeState()).contains("NOR");
  }

  @Test
  void antecedent_behindASentenceThatAPronounOpens_isWhomThatMeans() {
    Reading reading =
        Texts.reading("William Ruto left. He met Alexander Stubb in Oslo. His talks were short.");
    assertThat(antecedent(reading, "His", Coreference.person(Gender.MALE)))
        .contains("William Ruto");
  }

  @Test
  void counted_ofThree_areTheLastThreeNamedInASentenceOrTwo() {
    Reading reading =
        Texts.reading("Peru, Chile and Ghana met. Togo wrote to Niger. The three signed.");
    assertThat(
            coreference(reading)
                .counted(Texts.span(reading, "The three"), STATE, 3, List.of())
                .stream()
                .map(Entity::side))
        .containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void listed_ofAListInTheSentenceBefore_isAllOfIt() {
    Reading reading = Texts.reading("Peru, Chile and Ghana left the union. Their exit was quick.");
    assertThat(
            coreference(reading).listed(Texts.span(reading, "Their"), STATE).stream()
                .map(Entity::side))
        .containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void listed_ofTwo_isNobody() {
    Reading reading = Texts.reading("Peru and Chile left the union. Their exit was quick.");
    assertThat(coreference(reading).listed(Texts.span(reading, "Their"), STATE)).isEmpty();
  }

  @Test
  void counted_ofMoreThanAnySentenceNames_areThoseOfTheLast() {
    Reading reading = Texts.reading("Peru met Chile. The four signed.");
    assertThat(
            coreference(reading)
                .counted(Texts.span(reading, "The four"), STATE, 4, List.of())
                .stream()
                .map(Entity::side))
        .containsExactly("PER", "CHL");
  }

  @Test
  void homeState_withoutADateline_isTheStateNamedMost() {
    Reading reading = Texts.reading("Peru met Chile. Chile agreed.");
    assertThat(coreference(reading).homeState()).contains("CHL");
  }

  @Test
  void homeState_ofNamesInTheLead_countsThemMore() {
    Reading reading =
        Texts.reading("Peru spoke. It rained. It froze. Chile came. Later Chile left.");
    assertThat(coreference(reading).homeState()).contains("PER");
  }

  @Test
  void homeState_ofNoStates_isUnknown() {
    assertThat(coreference(Texts.reading("It rained.")).homeState()).isEmpty();
    assertThat(coreference(Texts.reading("")).homeState()).isEmpty();
  }

  private static Coreference coreference(Reading reading) {
    return Scenes.scene(reading).coreference();
  }

  private static Optional<String> antecedent(
      Reading reading, String words, Predicate<Entity> fits) {
    return coreference(reading)
        .antecedent(Texts.span(reading, words), fits, List.of())
        .map(e -> e.actor().name());
  }

  private static List<String> group(Reading reading, String words, int most) {
    return coreference(reading).group(Texts.span(reading, words), STATE, most, List.of()).stream()
        .map(Entity::side)
        .toList();
  }
}
