package dev.demarche.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Act;
import dev.demarche.coding.Texts;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.EventType;
import dev.demarche.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {
  private static final String SIGNED = "Ghana and Togo signed a pact.";

  @ParameterizedTest
  @CsvSource({
    "Norway welcomed the pact., Norway, Ghana;Togo",
    "Togo welcomed the pact., Togo, ''",
    "Norway welcomed the rain., Norway, ''",
  })
  void ofPact_ofPraise_isAllPartiesForThoseWhoAreNone(String praise, String actor, String parties) {
    Reading reading = Texts.reading(SIGNED + " " + praise);
    Draft signed = Drafts.act(EventType.SUPPORT, null, List.of("Ghana", "Togo"), List.of());
    List<Entity> found =
        occasions(reading, told(reading, signed, SIGNED))
            .ofPact(Act.of(reading, EventType.SUPPORT, "welcomed").frame(), actor(actor));
    assertThat(String.join(";", Drafts.names(found))).isEqualTo(parties);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway condemned the latest attack., condemned, Chad",
    "Norway denounced this as theft., denounced, Chad",
    "Norway condemned the attack by rebels., condemned, ''",
    "Norway condemned the tariffs., condemned, ''",
    "Norway condemned hunger., condemned, ''",
    "Chad defended the attack., defended, ''",
  })
  void doers_ofBlame_areThoseWhoDidWhatItsObjectNames(String blame, String verb, String doer) {
    Reading reading = Texts.reading("Chad shelled Niger. " + blame);
    Draft shelled = Drafts.act(EventType.ASSAULT, null, List.of("Chad"), List.of("Niger"));
    List<Entity> found =
        occasions(reading, told(reading, shelled, "Chad shelled Niger."))
            .doers(
                Act.of(reading, EventType.ACCUSE, verb).frame(),
                actor(blame.substring(0, blame.indexOf(' '))));
    assertThat(String.join(";", Drafts.names(found))).isEqualTo(doer);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru praised the ruling. Norway rejected it., REJECT, rejected, International Criminal Court",
    "Chad proposed talks. Norway accepted it., AGREE, accepted, Chad",
    "Chad proposed talks. Norway accepted., AGREE, accepted, Chad",
    "Chad proposed talks. Norway agreed., AGREE, agreed, ''",
    "Chad shelled Niger. Norway condemned it., ACCUSE, condemned, ''",
    "Chad proposed talks. Norway rejected it outright., REJECT, rejected, ''",
  })
  void doers_ofWhatIsOnlyCalledIt_areWhoseMatterItIs(
      String text, EventType type, String verb, String doer) {
    Reading reading = Texts.reading(text);
    boolean praise = text.contains("praised");
    Draft before =
        praise
            ? Drafts.act(
                EventType.SUPPORT, null, List.of("Peru"), List.of("International Criminal Court"))
            : Drafts.act(EventType.AGREE, null, List.of("Chad"), List.of("Niger"));
    String first = text.substring(0, text.indexOf('.') + 1);
    assertThat(
            String.join(
                ";",
                Drafts.names(
                    occasions(reading, told(reading, before, first))
                        .doers(Act.of(reading, type, verb).frame(), actor("Norway")))))
        .isEqualTo(doer);
  }

  @Test
  void doers_ofADemand_areNobody() {
    Reading reading = Texts.reading("Chad shelled Niger. Norway followed the attack.");
    Draft shelled = Drafts.act(EventType.ASSAULT, null, List.of("Chad"), List.of("Niger"));
    assertThat(
            occasions(reading, told(reading, shelled, "Chad shelled Niger."))
                .doers(Act.of(reading, EventType.REQUEST, "followed").frame(), actor("Norway")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Peru hailed the verdict., SUPPORT, hailed, International Criminal Court",
    "Peru rejected the latest ruling., REJECT, rejected, International Criminal Court",
    "Peru demanded the ruling., REQUEST, demanded, ''",
  })
  void doers_ofWhatACourtDecides_areTheCourt(String act, EventType type, String verb, String doer) {
    Reading reading =
        Texts.reading("The International Criminal Court freed a man. Chad slept. " + act);
    assertThat(
            String.join(
                ";",
                Drafts.names(
                    occasions(reading).doers(Act.of(reading, type, verb).frame(), actor("Peru")))))
        .isEqualTo(doer);
  }

  @Test
  void doers_ofBlameWhoseWordsGoOnToItsObject_areThoseWhoDidIt() {
    Reading reading = Texts.reading("Chad shelled Niger. Norway condemned the attack at once.");
    Draft shelled = Drafts.act(EventType.ASSAULT, null, List.of("Chad"), List.of("Niger"));
    List<Entity> found =
        occasions(reading, told(reading, shelled, "Chad shelled Niger."))
            .doers(
                Act.of(reading, EventType.ACCUSE, "condemned the attack").frame(), actor("Norway"));
    assertThat(Drafts.names(found)).containsExactly("Chad");
  }

  private static Occasions occasions(Reading reading, Draft... told) {
    EarlierActs earlier = new EarlierActs();
    List.of(told).forEach(earlier::remember);
    return new Occasions(reading, earlier, new ActRules(), Texts.cast(reading));
  }

  private static Draft told(Reading reading, Draft draft, String sentence) {
    return Drafts.in(draft, 0, Texts.span(reading, sentence), Texts.span(reading, sentence));
  }

  private static List<Entity> actor(String name) {
    return List.of(Texts.entity(name));
  }
}
