package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what ends of itself from what somebody ends: "the treaty expires in May" is no act of its
 * parties, "let the treaty lapse" is one; see {@code endings.tsv}.
 */
final class Endings {
  /** What an end may be taken for. */
  private static final Set<EventType> TAKEN_FOR = EnumSet.of(EventType.SANCTION, EventType.RETREAT);

  private final Pattern verb =
      Pattern.compile("(?i)(?:(?:" + any("AUXILIARY") + ")\\s)*(?:" + any("VERB") + ")\\b.*");

  private final Pattern doer = Pattern.compile("(?i)\\b(?:" + any("DOER") + ")\\b[^,;:]*$");

  private final TakenAgreements agreements;

  Endings(TakenAgreements agreements) {
    this.agreements = agreements;
  }

  private static String any(String kind) {
    return String.join("|", DataTable.words("endings.tsv", kind));
  }

  /** Whether a frame only tells that an agreement which its sentence names before ends. */
  boolean isOne(Frame frame, Reading reading) {
    String text = reading.article().text();
    if (!TAKEN_FOR.contains(frame.type()) || !verb.matcher(frame.trigger().of(text)).matches()) {
      return false;
    }
    Span sentence = reading.sentences().get(frame.sentence()).span();
    String before = text.substring(sentence.start(), frame.trigger().start());
    return agreements.areNamedIn(before) && !doer.matcher(before).find();
  }
}
