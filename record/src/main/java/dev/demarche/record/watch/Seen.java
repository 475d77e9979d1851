package dev.demarche.record.watch;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of something that was polled: a page, a file, a document within them. Moments
 * are milliseconds since 1970.
 *
 * @param item its address, path, or name within another
 * @param within the item that holds it, or null
 * @param tag what tells that it has changed: of a page its ETag, of a file its size and time; or
 *     null
 * @param modified of a page its Last-Modified, or null
 * @param digest of its bytes, or null where they are not looked at
 * @param article the address of the article that was made of it, or null
 * @param first when it was first seen
 * @param changed when it was first seen as it is
 * @param checked when it was looked at last
 * @param misses how often in a row it was not there
 * @param gone whether it was taken back
 */
public record Seen(
    String item,
    @Nullable String within,
    @Nullable String tag,
    @Nullable String modified,
    @Nullable String digest,
    @Nullable String article,
    long first,
    long changed,
    long checked,
    int misses,
    boolean gone) {}
