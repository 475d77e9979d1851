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
  private static final Predicate<Entity> PERSON = Fitting.person(Gender.MALE);
  private static final Predicate<Entity> STATE = Fitting.kind(ActorKind.STATE);

  @Test
  void antecedent_inTheSameSentence_isRatherTheSubject() {
    Reading reading = Texts.reading("With Alexander Stubb, William Ruto said that he was glad.");
    assertThat(antecedent(reading, "he was", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_behindWordsWithoutAVerb_isNobodyOfThese() {
    Reading reading =
        Texts.reading("William Ruto came. Standing beside Alexander Stubb in Lima, he was glad.");
    assertThat(antecedent(reading, "he", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_behindASubjectWithAnUnknownVerb_isThatSubject() {
    Reading reading =
        Texts.reading("Alexander Stubb came. William Ruto shook hands before he left.");
    assertThat(antecedent(reading, "he", PERSON)).contains("William Ruto");
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
    Predicate<Entity> woman = Fitting.person(Gender.FEMALE);
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
  void antecedent_behindASentenceThatAPronounOpens_isWhomThatMeans() {
    Reading reading =
        Texts.reading("William Ruto left. He met Alexander Stubb in Oslo. His talks were short.");
    assertThat(antecedent(reading, "His", Fitting.person(Gender.MALE))).contains("William Ruto");
  }

  @Test
  void antecedent_ofAPronoun_isNotTheNameDirectlyBeforeIt() {
    Reading reading = Texts.reading("William Ruto left. On a hint from Alexander Stubb he slowed.");
    assertThat(antecedent(reading, "he", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_ofAPronoun_isNotThePossessor() {
    Reading reading = Texts.reading("Alexander Stubb's host, William Ruto, slept. Later he left.");
    assertThat(antecedent(reading, "he left", PERSON)).contains("William Ruto");
  }

  @Test
  void antecedent_whereOnlyAPossessorIsNamed_isHe() {
    Reading reading = Texts.reading("Alexander Stubb's hosts slept. Later he left.");
    assertThat(antecedent(reading, "he left", PERSON)).contains("Alexander Stubb");
  }

  @Test
  void antecedent_namedInAQuotationThatIsOver_isPassedOver() {
    Reading reading =
        Texts.reading("William Ruto waited. “We thank Alexander Stubb,” so he closed.");
    assertThat(antecedent(reading, "he closed", PERSON)).contains("William Ruto");
  }

  @Test
  void nearest_inASentence_isTheLastNameThatFits() {
    Reading reading = Texts.reading("Peru wept. Ghana fed Chilean cats in the country.");
    assertThat(
            coreference(reading)
                .nearest(Texts.span(reading, "the country"), STATE, List.of())
                .map(Entity::side))
        .contains("CHL");
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
}
