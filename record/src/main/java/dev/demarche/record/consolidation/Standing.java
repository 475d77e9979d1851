package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells demands that stand from those that were made on a day: "wants it to free them", where no
 * words tell a day; see {@code standing-cues.tsv}.
 */
final class Standing {
  /** Days before it is told for which such a demand may have stood. */
  static final int DAYS = 31;

  private static final Pattern CUE =
      Pattern.compile(
          Rows.first("standing-cues.tsv").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
          Pattern.CASE_INSENSITIVE);

  private Standing() {}

  static boolean isOne(EventMention mention) {
    boolean undated = mention.date() == null || mention.date().text().isEmpty();
    boolean made =
        mention.status() == EventStatus.OCCURRED || mention.status() == EventStatus.ONGOING;
    return mention.type() == EventType.REQUEST
        && undated
        && made
        && mention.evidence().stream().anyMatch(each -> CUE.matcher(each.exact()).find());
  }
}
