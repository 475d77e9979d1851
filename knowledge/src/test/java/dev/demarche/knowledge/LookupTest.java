package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What phrases that stand alone mean. */
class LookupTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 14);

  private final Lookup lookup = new Lookup(Shipped.KNOWLEDGE);

  @ParameterizedTest
  @CsvSource({
    "Lavrov, 2019-05-14, Sergey Lavrov, RUS",
    "Sergei Lavrov, 2019-05-14, Sergey Lavrov, RUS",
    "Bush, 1990-06-01, George H. W. Bush, USA",
    "Bush, 2005-06-01, George W. Bush, USA",
    "President Bush, 2005-06-01, George W. Bush, USA",
    "former President Bush, 2005-06-01, George H. W. Bush, USA",
    "Turkish Foreign Minister Mevlut Cavusoglu, 2019-05-14, Mevlüt Çavuşoğlu, TUR",
    "North Korean leader Kim Jong Un, 2019-05-14, Kim Jong Un, PRK",
    "Israel's Netanyahu, 2019-05-14, Benjamin Netanyahu, ISR",
    "Angela Merkel, 2023-01-01, Angela Merkel, DEU"
  })
  void ask_nameOfAPerson_isThePersonOfTheDay(String phrase, LocalDate day, String name, String of) {
    assertResolved(phrase, day, name, of);
  }

  @ParameterizedTest
  @CsvSource({
    "French ambassador to Germany's wife",
    "the wife of the Turkish president",
    "the former French president",
    "the president",
    "the foreign ministry",
    "the Atlantean foreign minister",
    "xyzzy",
    "the",
    "Scotland's president",
    "the Cayman premier",
    "the Turkish union leader",
    "the Tibetan president",
    "the Greek king",
    "the Soviet president",
    "the Spanish president's king",
    "the deputy prime minister of Peru",
    "the Saudi king's spokesman's brother"
  })
  void ask_phraseThatTellsTooLittle_isUnresolved(String phrase) {
    assertThat(lookup.ask(phrase, DAY)).isInstanceOf(Answer.Unresolved.class);
  }

  @ParameterizedTest
  @CsvSource({
    "turkish foreign minister, Mevlüt Çavuşoğlu, TUR",
    "the president of the Republic of Congo, Denis Sassou Nguesso, COG",
    "New Zealand's prime minister, Jacinda Ardern, NZL",
    "the president of the French National Assembly, Richard Ferrand, FRA",
    "French Senate speaker, Gérard Larcher, FRA",
    "the Chinese ambassador to Washington, Cui Tiankai, CHN",
    "the UN special envoy to Yemen, Martin Griffiths, United Nations",
    "the EU trade commissioner, Cecilia Malmström, European Commission",
    "First Minister of Scotland, Nicola Sturgeon, GBR",
    "al-Qaeda leader, Ayman al-Zawahiri, Al-Qaeda",
    "the Quds Force commander, Qassem Soleimani, IRN",
    "the British monarch, Queen Elizabeth II, GBR",
    "Japan's head of state, Emperor Naruhito, JPN",
    "the Scottish first minister, Nicola Sturgeon, GBR",
    "the Catalan leader, Quim Torra, ESP",
    "Queen of England, Queen Elizabeth II, GBR",
    "the Luhansk People's Republic leader, Leonid Pasechnik, Luhansk People's Republic",
    "Turkey's ecumenical patriarch, Patriarch Bartholomew, TUR",
    "President of the Storting of Norway, Tone Wilhelmsen Trøen, NOR"
  })
  void ask_officeWithItsSide_isItsHolder(String phrase, String name, String of) {
    assertResolved(phrase, DAY, name, of);
  }

  @ParameterizedTest
  @CsvSource({
    "Peru, STATE, Peru, PER",
    "Maltese, STATE, Malta, MLT",
    "Foggy Bottom, GOVERNMENT, United States, USA",
    "Nairobi, PLACE, Nairobi, KEN",
    "Strait of Hormuz, PLACE, Strait of Hormuz, ",
    "ECOWAS, BODY, Economic Community of West African States, ",
    "Saudi Aramco, GROUP, Saudi Aramco, SAU",
    "Maltese interior ministry, GOVERNMENT, interior ministry, MLT",
    "al-Qaida, GROUP, Al-Qaeda, ",
    "Xinhua, MEDIA, Xinhua, CHN",
    "INF Treaty, AGREEMENT, Intermediate-Range Nuclear Forces Treaty, "
  })
  void ask_nameOfAThing_isTheThing(String phrase, Candidate.Kind kind, String name, String of) {
    Answer answer = lookup.ask(phrase, DAY);
    assertThat(answer).isInstanceOf(Answer.Resolved.class);
    assertThat(answer.candidates().get(0).kind()).isEqualTo(kind);
    assertThat(answer.candidates().get(0).name()).isEqualTo(name);
    if (of != null) {
      assertThat(answer.candidates().get(0).of()).isEqualTo(of);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, STATE, Georgia, 'Georgia, United States'",
    "Jordan, STATE, Jordan, Jordan River",
    "Guinea, STATE, Guinea, Equatorial Guinea",
    "Sudan, STATE, Sudan, South Sudan",
    "Luxembourg, STATE, Luxembourg, Luxembourg City",
    "Chad, STATE, Chad, Lake Chad",
    "Macedonia, STATE, North Macedonia, 'Macedonia, Greece'",
    "Ireland, STATE, Ireland, Northern Ireland",
    "Cyprus, STATE, Cyprus, Northern Cyprus",
    "Tripoli, PLACE, Tripoli, Tripoli",
    "Santiago, PLACE, Santiago, Santiago de Cuba",
    "Geneva, PLACE, Geneva, canton of Geneva",
    "Nairobi, PLACE, Nairobi, Kenya",
    "the Kremlin, GOVERNMENT, Russia, Moscow Kremlin",
    "Downing Street, GOVERNMENT, United Kingdom, 'Downing Street, London'",
    "The Hague, PLACE, The Hague, William Hague",
    "kuwait, STATE, Kuwait, Kuwait City",
    "Kim, PERSON, Kim Jong Un, Kim Jae Ryong",
    "Li, PERSON, Li Keqiang, Li Zhanshu"
  })
  void ask_nameOfWhichOneMeaningPrevails_tellsTheOthers(
      String phrase, Candidate.Kind kind, String name, String other) {
    assertThat(lookup.ask(phrase, DAY))
        .isInstanceOfSatisfying(
            Answer.Resolved.class,
            answer -> {
              assertThat(answer.candidate().kind()).isEqualTo(kind);
              assertThat(answer.candidate().name()).isEqualTo(name);
              assertThat(answer.others()).extracting(Candidate::name).contains(other);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Washington, 'Washington, D.C.', United States, Washington state",
    "Congo, Democratic Republic of Congo, Republic of Congo, Congo River",
    "Korea, South Korea, North Korea, Korean Peninsula",
    "Victoria, Victoria state, 'Victoria, Seychelles', Lake Victoria",
    "Brussels, European Union, Brussels, North Atlantic Treaty Organization"
  })
  void ask_nameOfWhichNoMeaningPrevails_isAmbiguousTheLikeliestFirst(
      String phrase, String first, String second, String third) {
    Answer answer = lookup.ask(phrase, DAY);
    assertThat(answer).isInstanceOf(Answer.Ambiguous.class);
    assertThat(answer.candidates())
        .extracting(Candidate::name)
        .startsWith(first, second)
        .contains(third);
  }

  @ParameterizedTest
  @CsvSource({"Bush, 1995-06-01, George H. W. Bush", "Clinton, 1997-03-01, Bill Clinton"})
  void ask_nameOfALeader_isNotWhoLedOnlyLater(String phrase, LocalDate day, String name) {
    assertResolved(phrase, day, name, "USA");
  }

  @ParameterizedTest
  @CsvSource({"Clinton, 2019-06-01", "Powell, 2019-06-01", "Kim, 1999-06-01"})
  void ask_nameOfSeveralOfWeight_isAmbiguous(String phrase, LocalDate day) {
    assertThat(lookup.ask(phrase, day)).isInstanceOf(Answer.Ambiguous.class);
  }

  @Test
  void ask_nameOfTwoLeaders_isAmbiguous() {
    assertThat(lookup.ask("Lee", LocalDate.of(2010, 6, 1)).candidates())
        .extracting(Candidate::name)
        .contains("Lee Myung-bak", "Lee Hsien Loong");
  }

  @Test
  void ask_officeOfSeveral_isAmbiguousWithAll() {
    assertThat(lookup.ask("San Marino's captain regent", LocalDate.of(2022, 6, 1)))
        .isInstanceOfSatisfying(
            Answer.Ambiguous.class,
            a ->
                assertThat(a.candidates())
                    .extracting(Candidate::name)
                    .containsExactlyInAnyOrder("Oscar Mina", "Paolo Rondelli"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the supreme leader", "Speaker of the House", "Secretary of State"})
  void ask_officeWithoutState_isThatOfTheUsualOne(String phrase) {
    assertThat(lookup.ask(phrase, DAY)).isInstanceOf(Answer.Resolved.class);
  }

  @Test
  void ask_office_tellsTheTenure() {
    Candidate candidate = lookup.ask("the French foreign minister", DAY).candidates().get(0);
    assertThat(candidate.tenure())
        .isEqualTo(
            new Tenure(
                "Jean-Yves Le Drian",
                "FRA",
                Office.FM,
                "Foreign Minister",
                LocalDate.of(2017, 5, 17),
                LocalDate.of(2022, 5, 20),
                1));
    assertThat(candidate.why()).isEqualTo("held the office on 2019-05-14");
  }

  private void assertResolved(String phrase, LocalDate day, String name, String of) {
    Answer answer = lookup.ask(phrase, day);
    assertThat(answer).isInstanceOf(Answer.Resolved.class);
    assertThat(answer.candidates().get(0).name()).isEqualTo(name);
    assertThat(answer.candidates().get(0).of()).isEqualTo(of);
  }
}
