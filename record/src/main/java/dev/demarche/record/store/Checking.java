package dev.demarche.record.store;

import dev.demarche.record.consolidation.Clusters;
import dev.demarche.record.consolidation.Telling;
import dev.demarche.record.event.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Looks for what is damaged: in the database, between its tables, and in what was made of mentions.
 */
final class Checking {
  private static final List<String> TALLIED =
      List.of("article", "mention", "event", "statement", "agreement");
  private static final int MOST_TOLD = 50;
  private static final int COMPONENTS_AT_ONCE = 500;

  private final Handle handle;
  private final Session session;
  private final Rules rules;
  private final List<String> faults = new ArrayList<>();

  Checking(Session session, Rules rules) {
    this.session = session;
    this.handle = session.handle();
    this.rules = rules;
  }

  /** What is wrong, for people; empty when nothing is. */
  List<String> faults() {
    String damage = session.dialect().damage(handle);
    if (!damage.isEmpty()) {
      faults.add("the database is damaged: " + damage);
    }
    count(
        "mentions without their article",
        "SELECT count(*) FROM mention m LEFT JOIN article a ON a.id = m.article WHERE a.id IS NULL");
    count(
        "mentions that belong to no event",
        "SELECT count(*) FROM mention m LEFT JOIN event e ON e.id = m.event WHERE e.id IS NULL");
    count(
        "events that nobody mentions",
        "SELECT count(*) FROM event e WHERE NOT EXISTS"
            + " (SELECT 1 FROM mention m WHERE m.component = e.component AND m.event = e.id)");
    count(
        "facets of no event",
        "SELECT count(*) FROM facet f LEFT JOIN event e ON e.id = f.event WHERE e.id IS NULL");
    for (String table : TALLIED) {
      count(
          "miscounted rows of " + table,
          "SELECT abs((SELECT count(*) FROM "
              + table
              + ") - coalesce((SELECT number FROM tally WHERE name = '"
              + table
              + "'), 0))");
    }
    long last = Long.MIN_VALUE;
    List<Long> components = after(last);
    while (!components.isEmpty() && faults.size() < MOST_TOLD) {
      compare(components);
      components = after(components.get(components.size() - 1));
    }
    new Accords(session, new Traces(handle, Instant.EPOCH))
        .wrong()
        .forEach(name -> faults.add("the agreement " + name + " is not what its articles tell"));
    return faults;
  }

  private void count(String what, String sql) {
    long found = handle.createQuery(sql).mapTo(Long.class).one();
    if (found > 0) {
      faults.add(found + " " + what);
    }
  }

  private List<Long> after(long last) {
    return handle
        .createQuery(
            "SELECT DISTINCT component FROM mention WHERE component > :last ORDER BY component"
                + " LIMIT "
                + COMPONENTS_AT_ONCE)
        .bind("last", last)
        .mapTo(Long.class)
        .list();
  }

  /** Makes events anew and compares them with those that are kept. */
  private void compare(List<Long> components) {
    Map<String, RecordedEvent> stored = new HashMap<>();
    new StoredEvents(session)
        .ofComponents(components)
        .forEach(each -> stored.put(each.event().id(), each.event()));
    Map<Long, List<Telling>> members = new TreeMap<>();
    for (MentionTable.Stored each : new MentionTable(session).ofComponents(components)) {
      members.computeIfAbsent(each.component(), k -> new ArrayList<>()).add(each.telling());
    }
    for (List<Telling> tellings : members.values()) {
      for (Clusters.Component component : rules.clusters().of(tellings)) {
        component.acts().forEach(act -> compare(rules.maker().of(act), stored));
      }
    }
    stored.keySet().stream()
        .sorted()
        .forEach(id -> faults.add("event " + id + " rests on nothing"));
  }

  private void compare(RecordedEvent now, Map<String, RecordedEvent> stored) {
    RecordedEvent before = stored.remove(now.id());
    if (before == null) {
      faults.add("event " + now.id() + " is missing");
    } else if (!Objects.equals(before.promising(null), now.promising(null))) {
      faults.add("event " + now.id() + " is not what its mentions tell");
    }
  }
}
