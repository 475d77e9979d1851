package dev.demarche.record.store;

import dev.demarche.record.consolidation.Clusters;
import dev.demarche.record.consolidation.EventMaker;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.consolidation.Pairing;
import dev.demarche.record.consolidation.Promises;
import dev.demarche.record.consolidation.Tellings;

/** The pure functions by which the record is made. */
record Rules(
    Likeness likeness,
    Tellings tellings,
    Pairing pairing,
    Clusters clusters,
    EventMaker maker,
    Promises promises) {
  static Rules with(Likeness likeness) {
    Pairing pairing = new Pairing();
    return new Rules(
        likeness,
        new Tellings(),
        pairing,
        new Clusters(pairing),
        new EventMaker(likeness),
        new Promises());
  }
}
