package dev.demarche.record.watch;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of something that was polled: a page, a file, a document within them. Moments
 * are milliseconds since 1970.
 *
 * @param item its address, path, or name within another
 * @param within the item that holds it, or null
 * @param at where it was found at last, after redirects; the address of its article, if it is one
 * @param told what the source tells of it, or null
 * @param tag what tells that it has changed: of a page its ETag, of a file its size and time; or
 *     null
 * @param modified of a page its Last-Modified, or null
 * @param digest of its bytes where it was read as an article, otherwise null
 * @param first when it was first seen
 * @param changed since when it is as it is
 * @param checked when it was looked at last
 * @param misses how often in a row it was not there
 * @param gone whether it was taken back
 */
public record Seen(
    String item,
    @Nullable String within,
    String at,
    @Nullable Told told,
    @Nullable String tag,
    @Nullable String modified,
    @Nullable String digest,
    long first,
    long changed,
    long checked,
    int misses,
    boolean gone) {
  /**
   * What a feed or site map tells of a page.
   *
   * @param title the headline, or null
   * @param publisher the outlet, or null
   * @param published day of publication, ISO 8601, or null
   * @param language ISO 639-1 code, or null
   */
  public record Told(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String language) {}

  /** Something that was never seen before. */
  public static Seen fresh(String item, @Nullable String within, long now) {
    return new Seen(item, within, item, null, null, null, null, now, now, now, 0, false);
  }

  /** It was looked at and is as it was. */
  public Seen checkedAt(long now) {
    return new Seen(item, within, at, told, tag, modified, digest, first, changed, now, 0, gone);
  }

  /** It was asked for in vain, which tells nothing of it. */
  public Seen triedAt(long now) {
    return new Seen(
        item, within, at, told, tag, modified, digest, first, changed, now, misses, gone);
  }

  /** It was not there. */
  public Seen missedAt(long now) {
    return new Seen(
        item, within, at, told, tag, modified, digest, first, changed, now, misses + 1, gone);
  }

  /** It was taken back. */
  public Seen goneAt(long now) {
    return new Seen(item, within, at, told, null, null, digest, first, now, now, misses, true);
  }

  /** It is there, found at an address, with what tells that it changes. */
  public Seen foundAt(
      String address, @Nullable String newTag, @Nullable String newModified, long now) {
    return new Seen(
        item, within, address, told, newTag, newModified, digest, first, changed, now, 0, gone);
  }

  /** It was read as it is now. */
  public Seen readAt(String address, @Nullable Told source, String bytes, long now) {
    return new Seen(
        item,
        within,
        address,
        source == null ? told : source,
        tag,
        modified,
        bytes,
        first,
        bytes.equals(digest) && !gone ? changed : now,
        now,
        0,
        false);
  }
}
