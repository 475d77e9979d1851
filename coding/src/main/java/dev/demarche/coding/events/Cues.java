package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How parties meet, by the words of the passage; see {@code media.tsv}, first row that fits, {@code
 * separately.tsv} and {@code arrivals.tsv}.
 */
final class Cues {
  private record Cue(Medium medium, Pattern words) {}

  private final List<Cue> media = new ArrayList<>();
  private final Pattern separate;
  private final Pattern arrival;

  Cues() {
    for (DataTable.Row row : DataTable.read("media.tsv")) {
      String unless = row.list(2).isEmpty() ? "" : "(?!\\s" + anyOf(row.list(2)) + ")";
      media.add(new Cue(Medium.valueOf(row.get(0)), Pattern.compile(anyOf(row.list(1)) + unless)));
    }
    List<String> each = new ArrayList<>();
    DataTable.read("separately.tsv").forEach(row -> each.addAll(row.list(0)));
    separate = Pattern.compile(anyOf(each));
    List<String> comes = new ArrayList<>();
    DataTable.read("arrivals.tsv").forEach(row -> comes.addAll(row.list(0)));
    arrival = Pattern.compile("(?:" + String.join("|", comes) + ")\\p{Ll}*\\b");
  }

  /** Whether the words that name a meeting say that one comes to the other. */
  boolean isArrival(String trigger) {
    return arrival.matcher(trigger.toLowerCase(Locale.ROOT)).lookingAt();
  }

  /** Whether a passage says that an act took place with each of several parties by itself. */
  boolean isSeparate(String passage) {
    return separate.matcher(passage.toLowerCase(Locale.ROOT)).find();
  }

  private static String anyOf(List<String> words) {
    List<String> quoted = words.stream().map(Pattern::quote).toList();
    return "\\b(?:" + String.join("|", quoted) + ")\\b";
  }

  /** The medium that the words of a passage tell. */
  Optional<Medium> medium(String passage) {
    String lower = passage.toLowerCase(Locale.ROOT);
    return media.stream().filter(c -> c.words().matcher(lower).find()).map(Cue::medium).findFirst();
  }
}
