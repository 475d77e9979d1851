package dev.demarche.coding.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Actor;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerFinderTest {
  @Test
  void find_ofASplitQuotation_isTheSameSpeakerTwice() {
    assertThat(
            speakers(
                "“Alexander Stubb has boats,” said President William Ruto, “but nobody rows.”"))
        .extracting(Actor::name)
        .containsExactly("William Ruto", "William Ruto");
  }

  @Test
  void find_ofTwoQuotationsWithAFullStopBetween_isEachItsOwn() {
    assertThat(
            speakers(
                "“The boats are here,” President William Ruto said."
                    + " “They have gone,” President Alexander Stubb said."))
        .extracting(Actor::name)
        .containsExactly("William Ruto", "Alexander Stubb");
  }

  @Test
  void find_ofAPronoun_isNobodyNamedInTheQuotation() {
    assertThat(
            speakers("President William Ruto came late. “We waited for Alexander Stubb,” he said."))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofAPronounBehindSomebodyUnnamed_isThatOne() {
    assertThat(
            speakers(
                "Alexander Stubb left.",
                "It rained. A Togolese diplomat shrugged. “Nobody was asked,” he said."))
        .extracting(Actor::state)
        .containsExactly("TGO");
  }

  @Test
  void find_behindAColon_isThePersonNamedBeforeIt() {
    assertThat(speakers("President William Ruto, asked about it, shrugged: “The boats are here.”"))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofAQuotationGivenTwice_isTheSameSpeaker() {
    assertThat(
            speakers(
                "“Boats for everybody”", "“Boats for everybody,” President William Ruto said."))
        .extracting(Actor::name)
        .containsExactly("William Ruto", "William Ruto");
  }

  @Test
  void find_ofAWordWithinAnothersQuotation_isNobody() {
    Reading reading =
        Texts.reading("The “boats” stayed.", "“Boats for everybody,” President William Ruto said.");
    assertThat(new SpeakerFinder().find(reading, Texts.cast(reading)).all())
        .extracting(Voice::speaker)
        .first()
        .isNull();
  }

  @Test
  void find_insideASentenceThatSomebodySays_isThatOne() {
    assertThat(
            speakers(
                "President William Ruto spoke.", "Kenya would “never” sell the boats, he added."))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofOneWhomAnotherQuotes_isTheOneQuoted() {
    assertThat(speakers("“The boats are here,” a Finnish official quoted William Ruto as saying."))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofAnAnswerBehindAQuestion_isWhoSpokeLast() {
    assertThat(
            speakers(
                "“The boats are here,” President William Ruto said.",
                "Had Alexander Stubb been asked? “No. Nobody was.”"))
        .extracting(Actor::name)
        .containsExactly("William Ruto", "William Ruto");
  }

  @Test
  void find_ofAHeadlineOfAnInterview_isWhoIsIntroduced() {
    assertThat(
            of(
                Texts.headed(
                    "“The boats are here”",
                    "President William Ruto talks about the lake. Boats have come. It rained.")))
        .extracting(v -> Objects.requireNonNull(v.speaker()).actor().name())
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofAHeadlineOverNews_isNobodyWhoIsMerelyNamed() {
    assertThat(
            of(Texts.headed("“The boats are here”", "President William Ruto faces new protests.")))
        .extracting(Voice::speaker)
        .containsOnlyNulls();
  }

  @Test
  void find_ofAPronounThatLeadsToNobody_isWhoSpokeLast() {
    assertThat(
            speakers(
                "“The boats are here,” President William Ruto said.",
                "It rained. It rained again. It snowed. It stopped. “I saw none,” he said."))
        .extracting(Actor::name)
        .containsExactly("William Ruto", "William Ruto");
  }

  @Test
  void find_ofAHe_isNoWomanWhoSpokeLast() {
    assertThat(
            of(
                Texts.reading(
                    "“The boats are here,” President Dina Boluarte said.",
                    "It rained. It rained again. It snowed. It stopped. “I saw none,” he said.")))
        .extracting(Voice::speaker)
        .last()
        .isNull();
  }

  @Test
  void find_behindASentenceThatNamesOneAsAnAgent_isNotThatOne() {
    assertThat(of(Texts.reading("All was ordered by President William Ruto. “They took boats.”")))
        .extracting(Voice::speaker)
        .containsOnlyNulls();
  }

  @Test
  void find_besideASentenceThatQuotesAnother_isWhoSaysIt() {
    assertThat(
            speakers(
                "“Nobody came,” President William Ruto said after the radio quoted Alexander Stubb"
                    + " as saying that all was well."))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  @Test
  void find_ofAMiddleName_isThePersonWhoHasIt() {
    assertThat(
            speakers(
                "William Kipchirchir Mutiso, a ferryman from Kenya, came.",
                "It rained. “The boats are here,” Kipchirchir said."))
        .extracting(Actor::name)
        .containsExactly("William Kipchirchir Mutiso");
  }

  @Test
  void find_behindASentenceThatNamesOnePerson_isThatOne() {
    assertThat(speakers("At the lake we met President William Ruto. “They took the boats.”"))
        .extracting(Actor::name)
        .containsExactly("William Ruto");
  }

  private static List<Actor> speakers(String... paragraphs) {
    return of(Texts.reading(paragraphs)).stream()
        .map(v -> Objects.requireNonNull(v.speaker()).actor())
        .toList();
  }

  private static List<Voice> of(Reading reading) {
    return new SpeakerFinder().find(reading, Texts.cast(reading)).all();
  }
}
