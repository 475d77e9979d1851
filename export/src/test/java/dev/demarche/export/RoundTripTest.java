package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.export.row.Deed;
import dev.demarche.export.row.Deeds;
import dev.demarche.model.Actor;
import dev.demarche.model.EventMention;
import dev.demarche.model.TimeRef;
import dev.demarche.record.event.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back of what was written: everything but what the guide says is lost. */
class RoundTripTest {
  /** What we look at, on both sides of the way. */
  record Fields(Map<String, @Nullable Object> values) {
    static Fields of(Deed deed) {
      RecordedEvent event = deed.event();
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      values.put("type", event.type());
      values.put("mode", event.mode());
      values.put("status", event.status().name());
      boolean together = deed.one() == null && deed.other() == null;
      parties(values, "actors", together ? event.actors() : nullable(deed.one()));
      parties(values, "recipients", together ? event.recipients() : nullable(deed.other()));
      values.put("others", event.others());
      date(values, event.date());
      values.put("place", event.place());
      values.put("medium", event.medium());
      values.put("duration", event.duration());
      values.put("topics", event.topics());
      values.put("contexts", event.contexts());
      values.put("agreement", event.agreement());
      values.put(
          "words", event.mentions().get(0).evidence().get(0).exact().replaceAll("\\s+", " "));
      values.put("confidence", event.confidence());
      return new Fields(values);
    }

    static Fields of(EventMention mention) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      values.put("type", mention.type());
      values.put("mode", mention.mode());
      values.put("status", mention.status().name());
      parties(values, "actors", mention.actors());
      parties(values, "recipients", mention.recipients());
      values.put("others", mention.others());
      date(values, mention.date());
      values.put("place", mention.place());
      values.put("medium", mention.medium());
      values.put("duration", mention.duration());
      values.put("topics", mention.topics());
      values.put("contexts", mention.contexts());
      values.put("agreement", mention.agreement());
      values.put("words", mention.evidence().get(0).exact());
      values.put("confidence", mention.confidence());
      return new Fields(values);
    }

    private static void parties(
        Map<String, @Nullable Object> values, String side, List<Actor> actors) {
      part(values, side + ".name", actors, Actor::name);
      part(values, side + ".state", actors, Actor::state);
      part(values, side + ".kind", actors, Actor::kind);
      part(values, side + ".body", actors, Actor::body);
      part(values, side + ".office", actors, Actor::office);
      part(values, side + ".sector", actors, Actor::sector);
    }

    private static void part(
        Map<String, @Nullable Object> values,
        String name,
        List<Actor> actors,
        Function<Actor, @Nullable Object> part) {
      values.put(name, actors.stream().map(actor -> Objects.toString(part.apply(actor))).toList());
    }

    private static List<Actor> nullable(@Nullable Actor actor) {
      return actor == null ? List.of() : List.of(actor);
    }

    private static void date(Map<String, @Nullable Object> values, @Nullable TimeRef date) {
      values.put("date.from", date == null ? null : date.from());
      values.put("date.to", date == null ? null : date.to());
      values.put("date.precision", date == null ? null : date.precision());
    }
  }

  private static Stream<Deed> rows(ExportFormat format, RecordedEvent event) {
    Deeds deeds = new Deeds(Written.SCHEMES, false);
    if (format.knowsOnlyDeeds() && deeds.omission(event) != null) {
      return Stream.of();
    }
    return switch (format) {
      case POLECAT, PLOVER, CSV -> Stream.of(deeds.together(event));
      default -> deeds.pairs(event).stream();
    };
  }

  /** The names of what differs in a row at least. */
  private static Set<String> lost(String name) {
    ExportFormat format = ExportFormat.valueOf(name);
    Taken taken = Taken.from(ImportFormat.valueOf(name), Written.sample(format).bytes());
    assertThat(taken.faults).isEmpty();
    List<Deed> rows = Sample.events().stream().flatMap(each -> rows(format, each)).toList();
    assertThat(taken.rows).hasSameSizeAs(rows);
    Set<String> lost = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Fields after = Fields.of(taken.rows.get(i).events().get(0));
      lost.addAll(lost(Fields.of(rows.get(i)), after));
    }
    return lost;
  }

  /** The names of what differs. */
  static Set<String> lost(Fields before, Fields after) {
    Set<String> lost = new TreeSet<>(before.values().keySet());
    lost.removeIf(field -> Objects.equals(before.values().get(field), after.values().get(field)));
    return lost;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSV |",
        "PLOVER |",
        "POLECAT | actors.body actors.kind actors.name agreement confidence date.from "
            + "date.precision date.to duration medium others status topics "
            + "words",
        "GDELT1 | actors.name actors.office agreement confidence contexts "
            + "date.from date.precision date.to duration medium others "
            + "recipients.kind recipients.name recipients.office status "
            + "topics words",
        "GDELT2 | actors.name actors.office agreement confidence contexts "
            + "date.from date.precision date.to duration medium others "
            + "recipients.kind recipients.name recipients.office status "
            + "topics words",
        "ICEWS | actors.body actors.name actors.office agreement confidence "
            + "contexts date.from date.precision date.to duration medium "
            + "others place recipients.kind recipients.office status topics "
            + "words",
        "PHOENIX | actors.body actors.kind actors.name actors.office agreement "
            + "confidence contexts date.from date.precision date.to duration "
            + "medium others recipients.kind recipients.name "
            + "recipients.office status words",
        "CAMEO | actors.name actors.office agreement confidence contexts "
            + "date.from date.precision date.to duration medium others "
            + "recipients.kind recipients.office topics"
      })
  void roundTrip_sample_losesWhatTheGuideSays(String format, @Nullable String expected) {
    assertThat(String.join(" ", lost(format))).isEqualTo(expected == null ? "" : expected);
  }
}
