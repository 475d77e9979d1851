package dev.demarche.record.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demarche.record.RecordException;
import dev.demarche.record.store.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is remembered of sources that are polled. Safe for use by several threads. */
public final class Polled {
  private final Database database;
  private final ObjectMapper json = new ObjectMapper();

  /** That of a database. */
  public Polled(Database database) {
    this.database = database;
  }

  /** What was seen of a source, by item. */
  public Map<String, Seen> of(String source) {
    Map<String, Seen> seen = new HashMap<>();
    database.read(
        handle -> {
          handle
              .createQuery("SELECT body FROM seen WHERE source = :source")
              .bind("source", source)
              .mapTo(String.class)
              .forEach(
                  body -> {
                    Seen one = read(body, Seen.class);
                    seen.put(one.item(), one);
                  });
          return seen;
        });
    return seen;
  }

  /** Remembers what was seen of a source, in the place of what was remembered of it. */
  public void put(String source, Collection<Seen> seen) {
    if (seen.isEmpty()) {
      return;
    }
    database.write(
        handle -> {
          for (Seen each : seen) {
            handle.execute(
                "INSERT INTO seen (source, item, body) VALUES (?, ?, ?)"
                    + " ON CONFLICT (source, item) DO UPDATE SET body = excluded.body",
                source,
                each.item(),
                write(each));
          }
          return true;
        });
  }

  /**
   * How a source stands as a whole.
   *
   * @param checked when it was polled last, in milliseconds since 1970
   * @param failures how often in a row that failed
   */
  public record Standing(long checked, int failures) {}

  /** How a source stands; empty when it was never polled. */
  public Optional<Standing> standing(String source) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT body FROM source WHERE name = :name")
                .bind("name", source)
                .mapTo(String.class)
                .findOne()
                .map(body -> read(body, Standing.class)));
  }

  /** Remembers how a source stands. */
  public void put(String source, Standing standing) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO source (name, body) VALUES (?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET body = excluded.body",
                source,
                write(standing)));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written: " + value, e);
    }
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new RecordException("the record is damaged: " + e.getOriginalMessage(), e);
    }
  }
}
