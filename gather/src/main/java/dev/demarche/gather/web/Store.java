package dev.demarche.gather.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps pages, so that a server is asked only whether they have changed, or not at all. */
public interface Store {
  /** Keeps nothing. */
  Store NONE =
      new Store() {
        @Override
        public Optional<Kept> get(String address) {
          return Optional.empty();
        }

        @Override
        public void put(String address, Kept page) {
          // Nothing is kept.
        }
      };

  /**
   * A page.
   *
   * @param mediaType as the server declared it, without parameters; or null
   * @param charset as the server declared it, or null
   * @param etag the header of that name, or null
   * @param lastModified the header of that name, or null
   * @param checked when the server last said that this is the page
   * @param bytes unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Kept(
      @Nullable String mediaType,
      @Nullable String charset,
      @Nullable String etag,
      @Nullable String lastModified,
      Instant checked,
      byte[] bytes) {
    /** The same, checked anew. */
    public Kept checkedAt(Instant moment) {
      return new Kept(mediaType, charset, etag, lastModified, moment, bytes);
    }
  }

  /** Whether the bytes of pages are kept, too; otherwise pages that are not changed are not had. */
  default boolean isWhole() {
    return true;
  }

  /**
   * The page at {@code address}, if it is kept.
   *
   * @throws IOException when the store cannot be read
   */
  Optional<Kept> get(String address) throws IOException;

  /**
   * Keeps a page in place of an earlier one.
   *
   * @throws IOException when the store cannot be written
   */
  void put(String address, Kept page) throws IOException;
}
