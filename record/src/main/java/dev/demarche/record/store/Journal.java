package dev.demarche.record.store;

import dev.demarche.record.event.Change;
import dev.demarche.record.event.Passage;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.event.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what happens to events and agreements, and writes what came of it as one line each. What
 * is put back as it was leaves no line.
 */
final class Journal {
  private final Map<String, Pending<RecordedEvent>> events = new LinkedHashMap<>();
  private final Map<String, Pending<RecordedAgreement>> agreements = new LinkedHashMap<>();
  private final Batch lines =
      new Batch(
          "INSERT INTO journal (id, at, what, subject, name, fields, related, former)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

  private final boolean silent;

  Journal() {
    this(false);
  }

  private Journal(boolean silent) {
    this.silent = silent;
  }

  /** One that keeps nothing: what a new record is filled with is no news. */
  static Journal silent() {
    return new Journal(true);
  }

  private record Pending<T>(@Nullable T before, @Nullable T now) {}

  /** An event came ({@code before} is null), went ({@code now} is null) or changed. */
  void event(String id, @Nullable RecordedEvent before, @Nullable RecordedEvent now) {
    if (!silent) {
      note(events, id, before, now);
    }
  }

  /** The same of an agreement. */
  void agreement(String id, @Nullable RecordedAgreement before, @Nullable RecordedAgreement now) {
    if (!silent) {
      note(agreements, id, before, now);
    }
  }

  private static <T> void note(
      Map<String, Pending<T>> all, String id, @Nullable T before, @Nullable T now) {
    Pending<T> known = all.get(id);
    all.put(id, new Pending<>(known == null ? before : known.before(), now));
  }

  /** Writes the lines. */
  void flush(Session session, Instant at) {
    if (events.isEmpty() && agreements.isEmpty()) {
      return;
    }
    Writing writing = new Writing(session, at.toEpochMilli());
    Map<String, String> heirs = heirs();
    Map<String, List<String>> formerly = new HashMap<>();
    heirs.forEach((old, now) -> formerly.computeIfAbsent(now, k -> new ArrayList<>()).add(old));
    events.forEach((id, each) -> writing.event(id, each, heirs, formerly));
    agreements.forEach(writing::agreement);
    session.pen().write(lines);
    events.clear();
    agreements.clear();
  }

  /** Of events that went, the id of one that tells of their first passage that is still told. */
  private Map<String, String> heirs() {
    Map<String, String> ofPassage = new HashMap<>();
    Map<String, String> heirs = new LinkedHashMap<>();
    if (events.values().stream().anyMatch(each -> each.now() == null)) {
      events.forEach(
          (id, each) -> {
            if (each.now() != null) {
              each.now().mentions().forEach(passage -> ofPassage.put(key(passage), id));
            }
          });
    }
    events.forEach(
        (id, each) -> {
          if (each.now() == null && each.before() != null) {
            each.before().mentions().stream()
                .map(passage -> ofPassage.get(key(passage)))
                .filter(heir -> heir != null)
                .findFirst()
                .ifPresent(heir -> heirs.put(id, heir));
          }
        });
    return heirs;
  }

  private static String key(Passage passage) {
    return passage.article() + "\u0000" + passage.event();
  }

  /** Writes the lines of one moment. */
  private final class Writing {
    private final Session session;
    private final long at;
    private long last;

    Writing(Session session, long at) {
      this.session = session;
      this.at = at;
      this.last = session.lastId("journal");
    }

    void event(
        String id,
        Pending<RecordedEvent> each,
        Map<String, String> heirs,
        Map<String, List<String>> formerly) {
      RecordedEvent before = each.before();
      RecordedEvent now = each.now();
      if (before == null && now != null) {
        String old = String.join(" ", formerly.getOrDefault(id, List.of()));
        line(Change.What.CREATED, Change.Subject.EVENT, id, "", old, null);
      } else if (before != null && now == null) {
        String heir = heirs.getOrDefault(id, "");
        String body = session.json().write(before);
        line(Change.What.WITHDRAWN, Change.Subject.EVENT, id, "", heir, body);
      } else if (before != null && now != null && !before.equals(now)) {
        String fields = String.join(" ", Differences.of(before, now));
        String body = Differences.mayBeLost(before, now) ? session.json().write(before) : null;
        line(Change.What.UPDATED, Change.Subject.EVENT, id, fields, "", body);
      }
    }

    void agreement(String id, Pending<RecordedAgreement> each) {
      RecordedAgreement before = each.before();
      RecordedAgreement now = each.now();
      if (before == null && now != null) {
        line(Change.What.CREATED, Change.Subject.AGREEMENT, id, "", "", null);
      } else if (before != null && now == null) {
        String body = session.json().write(before);
        line(Change.What.WITHDRAWN, Change.Subject.AGREEMENT, id, "", "", body);
      } else if (before != null && now != null && !before.equals(now)) {
        String fields = String.join(" ", Differences.of(before, now));
        line(Change.What.UPDATED, Change.Subject.AGREEMENT, id, fields, "", null);
      }
    }

    private void line(
        Change.What what,
        Change.Subject subject,
        String id,
        String fields,
        String related,
        @Nullable String former) {
      lines.add(++last, at, what.name(), subject.name(), id, fields, related, former);
    }
  }
}
