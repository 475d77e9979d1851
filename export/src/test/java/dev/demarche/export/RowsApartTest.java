package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.Actor;
import dev.demarche.model.Article;
import dev.demarche.model.DiplomaticRecord;
import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Evidence;
import dev.demarche.model.Span;
import dev.demarche.record.consolidation.Link;
import dev.demarche.record.consolidation.Pairing;
import dev.demarche.record.consolidation.Tellings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record knows rows of every format by their addresses. */
class RowsApartTest {
  private static DiplomaticRecord row(String address) {
    String text = "Kenya, Finland: consult";
    Article article =
        new Article(
            address,
            null,
            "A data set",
            LocalDate.parse("2031-03-05"),
            Article.DateOrigin.OPTION,
            "en",
            text,
            "sha256:" + address,
            List.of());
    EventMention mention =
        new EventMention(
            "m",
            EventType.CONSULT,
            null,
            EventStatus.OCCURRED,
            List.of(Actor.state("KEN", "Kenya")),
            List.of(Actor.state("FIN", "Finland")),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(Evidence.of(text, new Span(0, text.length()))),
            0.5);
    return new DiplomaticRecord(article, List.of(mention), List.of(), List.of());
  }

  @ParameterizedTest
  @EnumSource
  void pairing_twoRowsOfAFormat_areNeverOne(ImportFormat format) {
    Tellings tellings = new Tellings();

    Link link =
        new Pairing()
            .of(
                tellings.of(row(format + ":1"), null).get(0),
                tellings.of(row(format + ":2"), null).get(0));

    assertThat(link.never()).isTrue();
    assertThat(link.reasons()).extracting(Link.Reason::what).contains("two rows of one data set");
  }
}
