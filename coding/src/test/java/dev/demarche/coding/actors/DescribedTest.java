package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Actor;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who are told by what they are and not by a name, where they stand last in a text. */
class DescribedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 5);

  /** What a phrase means, "state kind name" each, joined with "; ". */
  private static String meant(String phrase, String text) {
    Reading reading = Texts.published(DAY, text.replace("…", phrase));
    int at = reading.article().text().lastIndexOf(phrase);
    List<Entity> all =
        Texts.cast(reading).resolve(new Span(at, at + phrase.length()), null, List.of());
    return String.join("; ", all.stream().map(Entity::actor).map(DescribedTest::told).toList());
  }

  private static String told(Actor actor) {
    return Objects.requireNonNullElse(actor.state(), "-") + " " + actor.kind() + " " + actor.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      They          | Students marched in Dakar on Friday. … demanded that he go.      | SEN POPULATION students
      nine of them  | Students marched in Dakar on Friday. Police arrested ….          | SEN POPULATION students
      thirty        | Police in Kampala used tear gas on strikers and arrested ….      | UGA POPULATION strikers
      them          | Nurses struck in Accra. The unions threatened to join ….         | GHA ORGANISATION unions
      his followers | Uganda's Bobi Wine spoke. Troops fired on … at the stadium.      | UGA POPULATION followers of Bobi Wine
      rights groups | CAIRO, May 3 - Egypt passed the law. On Sunday … criticised it.  | - NGO rights groups
      the trade unions | HARARE, May 3 - Zimbabwe froze pay. On Sunday … called a strike. | ZWE ORGANISATION trade unions
      """)
  void resolve_peopleToldByANoun_areThese(String phrase, String text, String meant) {
    assertThat(meant(phrase, text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      the two presidents | Rwanda and Burundi closed the border. Angola will receive ….  | RWA PERSON Paul Kagame; BDI PERSON Évariste Ndayishimiye
      the navies of both countries | Brazil and Argentina signed an accord. On Friday … met. | BRA GOVERNMENT navy; ARG GOVERNMENT navy
      both sides         | Norway urged Armenia and Azerbaijan to talk. Iran wrote to ….  | ARM STATE Armenia; AZE STATE Azerbaijan
      the latter         | Spain lost its pact with Algeria when … suspended it.          | DZA STATE Algeria
      the two leaders    | Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo fell out. Iran will host …. | SDN PERSON Abdel Fattah al-Burhan; SDN PERSON Mohamed Hamdan Dagalo
      """)
  void resolve_two_areThoseNamedTogether(String phrase, String text, String meant) {
    assertThat(meant(phrase, text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The guest           | BEIJING, May 3 - Xi Jinping received Gustavo Petro. … praised the port. | COL PERSON Gustavo Petro
      The 64-year-old     | Gustavo Petro flew home from Chile. … praised the port.                  | COL PERSON Gustavo Petro
      the Colombian       | Xi Jinping met Gustavo Petro. Chile's envoy then saw ….                  | COL PERSON Gustavo Petro
      the Himalayan kingdom | Bhutan wrote to India and Japan. Japan lent … a plane.                 | BTN STATE Bhutan
      the South           | SEOUL, May 3 - North Korea fired two missiles. Kim Yo Jong threatened …. | KOR STATE South Korea
      """)
  void resolve_oneToldByWhatHeIs_isHe(String phrase, String text, String meant) {
    assertThat(meant(phrase, text)).isEqualTo(meant);
  }
}
