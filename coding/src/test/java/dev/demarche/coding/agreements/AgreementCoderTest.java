package dev.demarche.coding.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.coding.Texts;
import dev.demarche.coding.time.TimeReader;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCoderTest {
  private static final AgreementCoder CODER = new AgreementCoder(new TimeReader());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile will sign a fisheries accord in Arica. | PROPOSED",
        "Peru and Chile agreed on a fisheries accord in Arica. | AGREED",
        "Peru and Chile signed a fisheries accord in Arica. | SIGNED",
        "A fisheries accord between Peru and Chile was never ratified. | SIGNED",
        "A fisheries accord between Peru and Chile has never been ratified. | SIGNED",
        "Peru's congress ratified the fisheries accord with Chile. | RATIFIED",
        "The fisheries accord between Peru and Chile took effect on Monday. | IN_FORCE",
        "Peru accused Chile of violating the fisheries accord. | IN_FORCE",
        "Peru and Chile extended their fisheries accord by a year. | EXTENDED",
        "Peru and Chile want to extend their fisheries accord. | IN_FORCE",
        "Peru suspended the fisheries accord with Chile. | SUSPENDED",
        "Peru plans to withdraw from the fisheries accord with Chile. | WITHDRAWING",
        "Peru tore up the fisheries accord with Chile. | WITHDRAWN",
        "The fisheries accord between Peru and Chile runs out on Friday. | EXPIRING",
        "The fisheries accord between Peru and Chile expired on Friday. | EXPIRED",
      })
  void agreements_ofAVerbBesideTheName_tellHowItStands(String text, AgreementStatus status) {
    AgreementMention accord = only(text);
    assertThat(accord.name()).isEqualTo("fisheries accord");
    assertThat(accord.status()).isEqualTo(status);
    assertThat(accord.parties()).containsExactlyInAnyOrder("PER", "CHL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana signed a pact with neighbouring Togo. | pact with neighbouring Togo",
        "Ghana and Togo signed a Cocoa Partnership in Lome. | Cocoa Partnership",
        "Ghana and Togo signed a memorandum on tariffs that opens the way. | memorandum on tariffs",
        "Ghana and Togo reached a transit accord on Sunday. | transit accord",
        "Togo invoked the accord of 1977 against Ghana. | accord of 1977",
        "Ghana and Togo signed an agreement. | agreement",
        "A truce of six weeks between Ghana and Togo took effect. | truce between Ghana and Togo",
        "The pact, concluded in Kumasi in 1977 by Ghana and Togo, lapsed. | pact of Kumasi",
        "Ghana and Togo signed an economic partnership agreement. | economic partnership agreement",
        "Ghana invoked the exchange of letters of 1977 with Togo. | exchange of letters of 1977",
        "Ghana and Togo signed a declaration of \"good cheer\" in Lome. | declaration of good cheer",
        "Ghana's airlines will gain by its tariff pact with Togo. | tariff pact",
        "Ghana and Togo signed a deal to share two tugs. | deal to share two tugs",
        "Ghana and Togo ratified an accord prolonging the lease of a pier on Monday. | accord prolonging the lease of a pier",
      })
  void agreements_ofAPhrase_areNamedWithoutWhatFollows(String text, String name) {
    assertThat(only(text).name()).isEqualTo(name);
  }

  @Test
  void agreements_ofJoinedAdjectives_areBetweenBoth() {
    assertThat(only("The Franco-Djiboutian port treaty was signed.").parties())
        .containsExactlyInAnyOrder("FRA", "DJI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mali cites the Say treaty, which Ghana and Togo signed on 4 June 1891. | Say treaty",
        "The treaty that Ghana and Togo concluded in 1891 was read out in Mali. | treaty",
      })
  void agreements_thatOthersSigned_areTheirs(String text, String name) {
    AgreementMention treaty = only(text);
    assertThat(treaty.name()).isEqualTo(name);
    assertThat(treaty.parties()).containsExactlyInAnyOrder("GHA", "TGO");
    assertThat(treaty.signed()).startsWith("1891");
  }

  @Test
  void agreements_signedTogetherWithOthers_areOfAllOfThem() {
    assertThat(
            only(
                    "Ghana and Mali border on each other.",
                    "Ghana and Mali signed, together with Togo and Niger, a water pact.")
                .parties())
        .contains("GHA", "MLI", "TGO", "NER");
  }

  @Test
  void agreements_ofAList_shareItsVerb() {
    assertThat(
            coded(
                "Ghana and Togo are neighbours.",
                "They watched the signing of six papers, among them a protocol on maize"
                    + " and an accord on settling debts."))
        .extracting(AgreementMention::name, AgreementMention::status)
        .containsExactly(
            tuple("protocol on maize", AgreementStatus.SIGNED),
            tuple("accord on settling debts", AgreementStatus.SIGNED));
  }

  @Test
  void agreements_ofNobodyNamed_areThoseOfTheTwoStatesOfTheStory() {
    AgreementMention protocol =
        Texts.only(
            coded(
                "Ghana and Togo are neighbours.",
                "The protocol on the use of the wells, signed in May, awaits approval."));
    assertThat(protocol.parties()).containsExactlyInAnyOrder("GHA", "TGO");
  }

  @Test
  void agreements_ofAnItThatFollows_takeItsDays() {
    AgreementMention accord =
        only(
            "Ghana and Togo signed a transit accord on 6 May."
                + " It enters into force on 1 June and expires on 31 May 2029.");
    assertThat(accord.signed()).isEqualTo("2024-05-06");
    assertThat(accord.inForce()).isEqualTo("2024-06-01");
    assertThat(accord.expires()).isEqualTo("2029-05-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Say Accord, signed in Lome on 4 June 2021, expires on 3 June 2026. | 2021-06-04 | 2026-06-03",
        "Ghana's transit accord with Togo, concluded on June 4, 2021, will lapse in July. | 2021-06-04 | 2024-07",
        "Ghana met Togo to save the Say Accord, signed in 2021, which runs out on 3 June. | 2021 | 2024-06-03",
        "The Say Accord was signed in 2021 by Ghana and Togo and ends on 3 June 2026. | 2021 | 2026-06-03",
        "The Say Accord of Ghana and Togo, in force since 2021, expires at the end of the year. | | 2024-12-31",
      })
  void agreements_whoseOriginIsToldBeforeTheirEnd_haveBothDays(
      String text, @Nullable String signed, String expires) {
    AgreementMention accord = only(text);
    assertThat(accord.signed()).isEqualTo(signed);
    assertThat(accord.expires()).isEqualTo(expires);
    assertThat(accord.status()).isEqualTo(AgreementStatus.EXPIRING);
  }

  @Test
  void agreements_namedForWhereTheyWereSigned_areNotOfThatState() {
    assertThat(only("The peace accord signed in Accra binds Togo and Mali.").parties())
        .containsExactlyInAnyOrder("TGO", "MLI");
  }

  @Test
  void agreements_thatAreToEnterIntoForce_areNotInForce() {
    AgreementMention accord =
        only("Ghana and Togo signed a transit accord. It enters into force on 1 June.");
    assertThat(accord.status()).isEqualTo(AgreementStatus.SIGNED);
  }

  @Test
  void agreements_meantByTheTreatyLater_areOne() {
    AgreementMention treaty =
        only("Ghana and Togo signed a border treaty.", "Neither side has ratified the treaty.");
    assertThat(treaty.evidence()).hasSize(2);
  }

  @Test
  void agreements_ofTwoPartners_areTwo() {
    assertThat(
            coded(
                "Ghana signed a pact with Togo on Monday.",
                "Ghana signed a pact with Mali on Tuesday."))
        .extracting(AgreementMention::name)
        .containsExactly("pact with Togo", "pact with Mali");
  }

  @Test
  void agreements_ofANameAndItsApposition_areOne() {
    assertThat(only("Ghana and Togo signed the Lome Agreement, a pact on transit.").name())
        .isEqualTo("Lome Agreement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The baker signed a contract with the mill.",
        "The brewer signed a supply agreement with a bottler.",
        "Ghana asked Togo for a ceasefire.",
        "Ghana and Togo were in agreement.",
        "The minister left the agreement of details to others.",
        "Ghana and Togo have a deal.",
      })
  void agreements_ofWordsThatNameNone_areNone(String text) {
    assertThat(coded(text)).isEmpty();
  }

  @Test
  void agreements_whereNobodyActs_areNone() {
    Reading reading = Texts.reading("Ghana and Togo signed a peace treaty on the pitch.");
    assertThat(CODER.agreements(reading, Texts.cast(reading), List.of())).isEmpty();
  }

  @Test
  void agreements_whoseSidesTheirWordsTell_needNoAct() {
    Reading reading = Texts.reading("The fisheries accord between Ghana and Togo expires in May.");
    assertThat(CODER.agreements(reading, Texts.cast(reading), List.of()))
        .extracting(AgreementMention::expires)
        .containsExactly("2024-05");
  }

  private static AgreementMention only(String... paragraphs) {
    return Texts.only(coded(paragraphs));
  }

  /** The agreements of an article that tells of some act, which names nobody. */
  private static List<AgreementMention> coded(String... paragraphs) {
    Reading reading = Texts.reading(paragraphs);
    Evidence evidence = Evidence.of(reading.article().text(), new Span(0, 1));
    EventMention act =
        new EventMention(
            "e",
            EventType.CONSULT,
            null,
            EventStatus.OCCURRED,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(evidence),
            0.9);
    return CODER.agreements(reading, Texts.cast(reading), List.of(act));
  }
}
