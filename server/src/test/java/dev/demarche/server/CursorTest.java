package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Marks of pages stay good while others add to the record. */
class CursorTest {
  @RegisterExtension final Servers servers = new Servers();

  @Test
  void events_whileOthersAreAdded_areEachThereOnce() {
    Served served = servers.openly();
    List<String> before = ids(served.json("/api/events"));
    List<String> paged = new ArrayList<>();
    String mark = "";
    for (int page = 0; !mark.equals("null"); page++) {
      JsonNode answer =
          served.json("/api/events?limit=1" + (mark.isEmpty() ? "" : "&after=" + mark));
      paged.addAll(ids(answer));
      mark = answer.path("next").asText();
      add(served, page);
    }
    assertThat(paged).doesNotHaveDuplicates().containsAll(before);
  }

  private static void add(Served served, int number) {
    String day = "2025-03-0" + (number + 1);
    served
        .chronicle()
        .add(
            List.of(
                new Paper("later" + number + ".txt", "Later", "Savanna Times", "2025-03-13")
                    .tells(EventType.AID, EventStatus.OCCURRED, day, "Kenya helped Finland.")
                    .record()));
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("results").forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }
}
