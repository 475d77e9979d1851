package dev.demarche.coding.agreements;

import dev.demarche.coding.DataTable;
import dev.demarche.model.AgreementStatus;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the words around an agreement how it stands; see {@code agreement-cues.tsv}. */
final class StatusCues {
  private record Cue(AgreementStatus status, Pattern words) {}

  /** A status and the words that tell it. */
  record Told(AgreementStatus status, Span words) {}

  private final List<Cue> cues = new ArrayList<>();

  StatusCues() {
    for (DataTable.Row row : DataTable.read("agreement-cues.tsv")) {
      List<String> quoted = row.list(2).stream().map(Pattern::quote).toList();
      cues.add(
          new Cue(
              AgreementStatus.valueOf(row.get(0)),
              Pattern.compile("\\b(?:" + String.join("|", quoted) + ")\\b")));
    }
  }

  /** The cue nearest to the noun in a sentence, the earlier row of the table on a tie. */
  Optional<Told> nearest(String sentence, Span noun) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    Told best = null;
    int least = Integer.MAX_VALUE;
    for (Cue cue : cues) {
      Matcher m = cue.words().matcher(lower);
      while (m.find()) {
        int distance = distance(new Span(m.start(), m.end()), noun);
        if (distance < least) {
          least = distance;
          best = new Told(cue.status(), new Span(m.start(), m.end()));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The cue of one status nearest to the noun. */
  Optional<Told> of(String sentence, AgreementStatus status, Span noun) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    Told best = null;
    for (Cue cue : cues) {
      Matcher m = cue.words().matcher(lower);
      while (cue.status() == status && m.find()) {
        Span words = new Span(m.start(), m.end());
        boolean nearer = best == null || distance(words, noun) < distance(best.words(), noun);
        best = nearer ? new Told(status, words) : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(Span cue, Span noun) {
    if (cue.overlaps(noun)) {
      return 0;
    }
    return cue.end() <= noun.start() ? noun.start() - cue.end() : cue.start() - noun.end();
  }
}
