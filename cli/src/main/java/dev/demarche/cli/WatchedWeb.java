package dev.demarche.cli;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Web;
import dev.demarche.gather.web.Store;
import dev.demarche.record.watch.Seen;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The web as one poll of a source sees it: what is known and need not be looked at yet is not asked
 * for, and what is known by its tag is asked for only if it has changed.
 */
final class WatchedWeb implements Web {
  private final String source;
  private final Memory memory;
  private final Revisits revisits;
  private final Web web;
  private final Map<String, Store.Kept> tags = new HashMap<>();

  /** What was asked for, by where it was found. */
  private final Map<String, String> asked = new HashMap<>();

  /** What was found, by what was asked for, until it is settled. */
  private final Map<String, Seen> found = new LinkedHashMap<>();

  private final Map<String, Fetched.Refused> refused = new LinkedHashMap<>();

  /**
   * With what is remembered of the source.
   *
   * @param web keeps tags in {@link #tags}
   */
  WatchedWeb(String source, Memory memory, Revisits revisits, Web web) {
    this.source = source;
    this.memory = memory;
    this.revisits = revisits;
    this.web = web;
  }

  @Override
  public Fetched get(String address) {
    Seen known = memory.get(address);
    if (known != null && !address.equals(source) && !revisits.isDue(known, memory.now())) {
      return new Fetched.Unchanged(address);
    }
    Fetched fetched = web.get(address);
    if (fetched instanceof Fetched.Page page) {
      asked.put(page.uri(), address);
      found.put(address, now(address, page));
    } else {
      Seen seen = memory.known(address, null);
      if (fetched instanceof Fetched.Refused refusal) {
        refused.put(address, refusal);
        boolean wanted = seen.digest() == null;
        memory.put(wanted ? seen.missedAt(memory.now()) : seen.triedAt(memory.now()));
      } else {
        memory.put(seen.checkedAt(memory.now()));
      }
    }
    return fetched;
  }

  private Seen now(String address, Fetched.Page page) {
    Store.Kept kept = tags.get(page.uri());
    return memory
        .known(address, null)
        .foundAt(
            page.uri(),
            kept == null ? null : kept.etag(),
            kept == null ? null : kept.lastModified(),
            memory.now());
  }

  /** What was asked for so that this was found. */
  String askedFor(String address) {
    return asked.getOrDefault(address, address);
  }

  /** What is known of a page that was found just now. */
  Seen found(String item) {
    Seen seen = found.get(item);
    return seen == null ? memory.known(item, null) : seen;
  }

  /** A page was read, and what is known of it is remembered. */
  void settled(String item) {
    found.remove(item);
  }

  /**
   * Remembers what was found and holds no article itself. Only once all in it was read, and without
   * its tags while pages that it tells of could not be had: a feed that is known by its tag is not
   * had again, nor what it tells.
   */
  void settle() {
    boolean whole = memory.all().stream().noneMatch(each -> revisits.isWanted(each, memory.now()));
    for (Seen each : found.values()) {
      memory.put(whole ? each : each.foundAt(each.at(), null, null, memory.now()));
    }
    found.clear();
  }

  /** What could not be had, by address. */
  Map<String, Fetched.Refused> refused() {
    return refused;
  }

  /** Knows tags, and no pages, so that none is taken unasked. */
  Store tags() {
    return new Store() {
      @Override
      public boolean isWhole() {
        return false;
      }

      @Override
      public Optional<Kept> get(String address) {
        return Optional.ofNullable(kept(memory.foundAt(address)));
      }

      @Override
      public void put(String address, Kept page) {
        tags.put(address, page);
      }
    };
  }

  private static Store.@Nullable Kept kept(@Nullable Seen seen) {
    return seen == null || seen.gone() || (seen.tag() == null && seen.modified() == null)
        ? null
        : new Store.Kept(null, null, seen.tag(), seen.modified(), Instant.EPOCH, new byte[0]);
  }
}
