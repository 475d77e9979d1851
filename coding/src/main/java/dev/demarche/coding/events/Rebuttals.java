package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Source;
import dev.demarche.reader.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes an act that one sentence has somebody claim for denied where a sentence behind it denies
 * the claim: "The station reported that Togo had agreed. Lomé denied it."; see {@code
 * rebuttals.tsv}.
 */
final class Rebuttals {
  /** What stands as a claim. */
  private static final Set<EventStatus> CLAIMED =
      EnumSet.of(EventStatus.OCCURRED, EventStatus.ONGOING, EventStatus.SCHEDULED);

  /** The claiming itself is not denied. */
  private static final Set<EventType> CLAIMING = EnumSet.of(EventType.ACCUSE, EventType.REJECT);

  private record Words(int reach, Pattern pattern) {}

  private final List<Words> rebuttals = new ArrayList<>();

  Rebuttals() {
    Map<String, String> names = new HashMap<>();
    for (DataTable.Row row : DataTable.read("rebuttals.tsv")) {
      String words = row.get(1);
      if (Character.isDigit(row.get(0).charAt(0))) {
        String all = words;
        for (Map.Entry<String, String> name : names.entrySet()) {
          all = all.replace("{" + name.getKey() + "}", name.getValue());
        }
        rebuttals.add(
            new Words(Integer.parseInt(row.get(0)), Pattern.compile("\\b(?:" + all + ")\\b")));
      } else {
        names.put(row.get(0), words.replace(';', '|'));
      }
    }
  }

  /** The drafts, in their order, those denied whose claim is. */
  List<Draft> applied(List<Draft> drafts, Reading reading) {
    return drafts.stream().map(d -> isDenied(d, reading) ? d.denied() : d).toList();
  }

  private boolean isDenied(Draft draft, Reading reading) {
    if (draft.sources().isEmpty()
        || !CLAIMED.contains(draft.status())
        || CLAIMING.contains(draft.type())) {
      return false;
    }
    int claim = draft.firstSentence();
    for (int s = claim + 1; s <= claim + 2 && s < reading.sentences().size(); s++) {
      String text = reading.sentences().get(s).span().of(reading.article().text());
      if (isRebuttal(text.toLowerCase(Locale.ROOT), s - claim) && !isOfClaimant(draft, text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRebuttal(String sentence, int distance) {
    return rebuttals.stream()
        .anyMatch(w -> distance <= w.reach() && w.pattern().matcher(sentence).find());
  }

  /** Whether the sentence is about the one who claims: it is he who denies something. */
  private static boolean isOfClaimant(Draft draft, String sentence) {
    return draft.sources().stream().map(Source::name).anyMatch(sentence::contains);
  }
}
