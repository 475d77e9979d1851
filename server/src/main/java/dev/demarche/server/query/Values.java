package dev.demarche.server.query;

import dev.demarche.model.EventType;
import dev.demarche.record.event.Promise;
import dev.demarche.record.event.Standing;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import dev.demarche.server.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of a query string; what is none is refused with its name. */
public final class Values {
  private static final int LONGEST = 300;

  private final Map<String, List<String>> values;

  Values(Map<String, List<String>> values) {
    this.values = values;
  }

  static Refusal bad(String name, String reason) {
    return new Refusal(400, name + ": " + reason);
  }

  Question question(LocalDate day, List<Party> parties) {
    try {
      return Question.on(day)
          .parties(parties)
          .types(constants("type", EventType.class))
          .quads(set("quad", Integer::valueOf, "1 to 4 is needed"))
          .statuses(constants("status", Standing.class))
          .promises(constants("promise", Promise.State.class))
          .from(dayOrNull("from"))
          .to(dayOrNull("to"))
          .place(text("place"))
          .topic(text("topic"))
          .source(text("source"))
          .agreement(text("agreement"))
          .text(text("text"))
          .confidence(or("confidence", Double::valueOf, 0.0, "0 to 1 is needed"))
          .oldestFirst(flag("oldest-first"))
          .limit(limit())
          .after(text("after"))
          .build();
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private int limit() {
    String needed = "1 to " + Filters.MOST + " is needed";
    int limit = or("limit", Integer::valueOf, Question.LIMIT, needed);
    if (limit < 1 || limit > Filters.MOST) {
      throw bad("limit", needed);
    }
    return limit;
  }

  LocalDate day(String name, LocalDate otherwise) {
    LocalDate day = dayOrNull(name);
    return day == null ? otherwise : day;
  }

  private @Nullable LocalDate dayOrNull(String name) {
    String given = text(name);
    return given == null ? null : day(name, given);
  }

  /** A day as {@code 2025-03-11}. */
  public static LocalDate day(String name, String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      if (day.getYear() < 1 || day.getYear() > 9999) {
        throw bad(name, "no day: " + given);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw bad(name, "a day as 2025-03-11 is needed, not " + given);
    }
  }

  private @Nullable String text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw bad(name, "given twice");
    }
    if (given.isEmpty()) {
      return null;
    }
    if (given.get(0).length() > LONGEST) {
      throw bad(name, "longer than " + LONGEST + " characters");
    }
    return given.get(0).strip();
  }

  private boolean flag(String name) {
    return flag(name, text(name));
  }

  /** Whether a flag is set; without a value it is, and {@code false} takes it back. */
  public static boolean flag(String name, @Nullable String given) {
    return given != null && !given.equals("false") && !given.equals("0");
  }

  private <T> T or(String name, Function<String, T> reader, T otherwise, String needed) {
    String given = text(name);
    return given == null ? otherwise : read(name, given, reader, needed);
  }

  private <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    String all =
        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return set(
        name,
        value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)),
        "one of " + all + " is needed");
  }

  private <T> Set<T> set(String name, Function<String, T> reader, String needed) {
    Set<T> set = new LinkedHashSet<>();
    for (String given : values.getOrDefault(name, List.of())) {
      for (String each : given.split(",", -1)) {
        set.add(read(name, each.strip(), reader, needed));
      }
    }
    return set;
  }

  private static <T> T read(String name, String given, Function<String, T> reader, String needed) {
    try {
      return reader.apply(given);
    } catch (IllegalArgumentException e) {
      throw bad(name, needed + ", not " + given);
    }
  }
}
