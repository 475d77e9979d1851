package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pages tell of articles as they come, are corrected and are taken back. */
class NewsTest {
  @RegisterExtension final Servers servers = new Servers();
  private final Served served = servers.openly();

  private static List<String> news(Document today) {
    return today.select("section[aria-labelledby=came] li").eachText();
  }

  @Test
  void today_afterArticlesCame_listsWhatIsNew() {
    assertThat(news(served.page("/")))
        .contains("new 2025-03-10 Kenya – Finland: consult")
        .contains("new 2025-04-20 Kenya – Finland: agree, scheduled")
        .hasSize(4);
    assertThat(news(served.page("/?type=REJECT")))
        .containsExactly("new 2025-03-12 Kenya – Finland: reject");
    assertThat(news(served.page("/?on=2025-04-01"))).isEmpty();
  }

  @Test
  void today_afterAnArticleWasTakenBack_marksWhatItAloneTold() {
    served.chronicle().withdraw(List.of("b.txt"), "HTTP 410");

    Document today = served.page("/");
    assertThat(news(today))
        .contains("withdrawn 2025-03-12 Kenya – Finland: reject no article tells it any more")
        .contains("withdrawn 2025-03-15 b.txt HTTP 410; mentions: 1");
    assertThat(served.page("/articles?uri=b.txt").select("p.disputed").text())
        .startsWith("Taken back: 2025-03-15, HTTP 410");
  }

  @Test
  void today_afterACorrection_tellsWhatChanged() {
    served
        .chronicle()
        .add(
            List.of(
                new Paper("d.txt", "Fourth", "Rift Observer", "2025-03-14")
                    .tells(
                        EventType.AGREE,
                        EventStatus.CANCELLED,
                        "2025-04-20",
                        "Kenya will sign no deal with Finland on April 20, it was called off.")
                    .record()));
    served
        .chronicle()
        .add(
            List.of(
                new Paper("d.txt", "Fourth", "Rift Observer", "2025-03-14")
                    .tells(EventType.SUPPORT, EventStatus.OCCURRED, "2025-03-14", "Kenya lauds.")
                    .record()));

    assertThat(news(served.page("/")))
        .contains("corrected 2025-03-15 d.txt")
        .contains("new 2025-03-14 Kenya – Finland: support");
  }
}
