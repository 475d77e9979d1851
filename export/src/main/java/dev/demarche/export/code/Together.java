package dev.demarche.export.code;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import dev.demarche.record.event.RecordedEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Acts that those who do it do to each other, where nobody else is named: talks, signatures. */
public final class Together {
  private final Map<EventType, Pattern> words = new EnumMap<>(EventType.class);

  /** Loads the table. */
  public Together() {
    for (DataTable.Row row : Tables.of("together.tsv")) {
      String any = row.list("words").stream().map(Pattern::quote).collect(Collectors.joining("|"));
      words.put(
          EventType.valueOf(row.get("type")),
          Pattern.compile(
              any.isEmpty() ? "" : "\\b(?:" + any + ")\\b",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** Whether those who do an act do it to each other, by its type and the words of its mentions. */
  public boolean isOne(RecordedEvent event) {
    Pattern any = words.get(event.type());
    return any != null
        && event.actors().size() > 1
        && event.mentions().stream()
            .flatMap(mention -> mention.evidence().stream())
            .anyMatch(evidence -> any.matcher(evidence.exact()).find());
  }
}
