package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.Actor;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that are also those of states, companies, teams, rivers, other persons. */
class NamesakesTest {
  private static final String NO_STATE = "-";

  private static final Set<ActorKind> OF_STATES = EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT);

  @Test
  void resolve_ofANameOfSeveralMeanings_isTheOneOfTheSentence() throws IOException {
    assertThat(rows().filter(row -> !isRight(row)).map(NamesakesTest::told)).isEmpty();
  }

  private static Stream<String[]> rows() throws IOException {
    try (InputStream in = NamesakesTest.class.getResourceAsStream("namesakes.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1));
    }
  }

  private static boolean isRight(String[] row) {
    List<Actor> actors = actors(row);
    if (row[3].equals(NO_STATE)) {
      return actors.stream().noneMatch(a -> OF_STATES.contains(a.kind()));
    }
    return actors.size() == 1
        && actors.get(0).kind() == ActorKind.valueOf(row[3])
        && row[4].equals(actors.get(0).state() == null ? "" : actors.get(0).state())
        && (row[5].isEmpty() || row[5].equals(actors.get(0).name()));
  }

  private static String told(String[] row) {
    return row[1] + " | " + row[2] + " | " + actors(row);
  }

  /** Whom the words mean; where they are to mean no state, also all that is named within them. */
  private static List<Actor> actors(String[] row) {
    Reading reading = Texts.published(LocalDate.parse(row[0]), row[1]);
    Cast cast = Texts.cast(reading);
    Span span = Texts.span(reading, row[2]);
    Stream<Entity> named =
        row[3].equals(NO_STATE)
            ? cast.named(span).stream().map(Cast.Named::entity)
            : cast.resolve(span, null, List.of()).stream();
    return named.map(Entity::actor).toList();
  }
}
