package dev.demarche.record;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.consolidation.Likeness;
import dev.demarche.record.store.Filler;
import java.time.Clock;
import java.util.List;

/**
 * Fills a new record with very many articles at once, many times faster than they are added. The
 * outcome is the same. Nothing of it is there before {@link #finish}: when it breaks off, the
 * record is as empty as before. For use by one thread.
 */
public final class Filling implements AutoCloseable {
  private final Filler filler;

  private Filling(Filler filler) {
    this.filler = filler;
  }

  /**
   * Whether a record may be filled: a file that is not there yet, or a database whose record holds
   * no article.
   *
   * @param place a file, or {@code postgresql://user:password@host:port/database}
   * @throws RecordException when it cannot be opened
   */
  public static boolean isPossible(String place) {
    return Filler.isPossible(place);
  }

  /**
   * Begins to fill a record.
   *
   * @param place a file, or {@code postgresql://user:password@host:port/database}
   * @param likeness knows versions of one text
   * @param clock for the moments of traces
   * @throws RecordException when it may not be filled, or is being filled
   */
  public static Filling begin(String place, Likeness likeness, Clock clock) {
    return new Filling(Filler.begin(place, likeness, clock));
  }

  /**
   * Takes records of articles in. One that came already changes nothing; of several with one
   * address the last counts.
   *
   * @return what becomes of each, in their order
   * @throws RecordException when they cannot be written
   */
  public List<Added> add(List<DiplomaticRecord> records) {
    return filler.add(records);
  }

  /**
   * Makes the record of what was taken in; when this returns it is safe.
   *
   * @throws RecordException when it cannot be written
   */
  public void finish() {
    filler.finish();
  }

  /** Gives up what is not finished, and clears away. */
  @Override
  public void close() {
    filler.close();
  }
}
