package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import java.util.Objects;

/** Copies of one text: what they tell in the same words, read alike, is one act. */
final class Copies {
  private Copies() {}

  /** Whether two articles are copies of one text, and two mentions of them the same reading. */
  static boolean tellAlike(Telling one, Telling other) {
    String text = one.origin().likeness();
    return text != null
        && text.equals(other.origin().likeness())
        && !one.origin().uri().equals(other.origin().uri())
        && isReadAlike(one.mention(), other.mention());
  }

  private static boolean isReadAlike(EventMention one, EventMention other) {
    return one.type() == other.type()
        && Objects.equals(one.mode(), other.mode())
        && one.status() == other.status()
        && one.actors().equals(other.actors())
        && one.recipients().equals(other.recipients())
        && Objects.equals(one.date(), other.date())
        && Objects.equals(one.place(), other.place())
        && one.evidence().get(0).exact().equals(other.evidence().get(0).exact());
  }
}
