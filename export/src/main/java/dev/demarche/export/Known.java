package dev.demarche.export;

/** What is in the record that rows are read into, so that it is not told what it told itself. */
public interface Known {
  /** Of a record with nothing in it. */
  Known NOTHING =
      new Known() {
        @Override
        public boolean event(String id) {
          return false;
        }

        @Override
        public boolean article(String address) {
          return false;
        }
      };

  /** Whether an event has this id, or had it. */
  boolean event(String id);

  /** Whether there is an article with this address. */
  boolean article(String address);
}
