package dev.demarche.coding.agreements;

import dev.demarche.coding.actors.Cast;
import dev.demarche.model.AgreementMention;
import dev.demarche.model.EventMention;
import dev.demarche.reader.Reading;
import java.util.List;

/** Makes agreement mentions of the treaties and deals that an article names. */
public final class AgreementCoder {
  /** The agreements of an article, given its events. */
  public List<AgreementMention> agreements(
      Reading reading, Cast cast, List<EventMention> events) {
    return List.of();
  }
}
