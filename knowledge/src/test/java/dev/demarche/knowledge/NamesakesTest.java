package dev.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that mean several: none of them is answered as if it meant one. */
class NamesakesTest {
  private static final LocalDate LAST = LocalDate.of(2026, 6, 1);

  private final Lookup lookup = new Lookup(Shipped.KNOWLEDGE);

  /** Two persons of one state who share a form of their names and held office on a day. */
  private record Shared(String form, LocalDate day, Set<String> names) {}

  @Test
  void ask_formOfTwoOfOneStateOnOneDay_isMarkedAsAmbiguous() {
    List<Shared> shared = shared();
    assertThat(shared).hasSizeGreaterThan(500);
    assertThat(shared.stream().filter(s -> !isMarked(s))).isEmpty();
  }

  /** All are told: as candidates, or as the others beside the one who prevails. */
  private boolean isMarked(Shared shared) {
    Answer answer = lookup.ask(shared.form(), shared.day());
    Stream<Candidate> others =
        answer instanceof Answer.Resolved resolved ? resolved.others().stream() : Stream.empty();
    Set<String> told =
        Stream.concat(answer.candidates().stream(), others)
            .map(Candidate::name)
            .collect(Collectors.toSet());
    return told.containsAll(shared.names());
  }

  private static List<Shared> shared() {
    Map<String, Set<Person>> byForm = new LinkedHashMap<>();
    for (Person person : Shipped.KNOWLEDGE.persons()) {
      for (String form : forms(person)) {
        byForm.computeIfAbsent(form + "\t" + person.of(), k -> new LinkedHashSet<>()).add(person);
      }
    }
    List<Shared> shared = new ArrayList<>();
    byForm.forEach((key, persons) -> addShared(key.split("\t", -1)[0], persons, shared));
    return shared;
  }

  private static void addShared(String form, Set<Person> persons, List<Shared> shared) {
    if (persons.size() < 2) {
      return;
    }
    Set<LocalDate> days = new HashSet<>();
    persons.forEach(p -> p.tenures().forEach(t -> days.add(t.from() == null ? LAST : t.from())));
    for (LocalDate day : days) {
      Set<String> serving =
          persons.stream()
              .filter(p -> p.distance(day) == 0)
              .map(Person::name)
              .collect(Collectors.toSet());
      if (serving.size() > 1) {
        shared.add(new Shared(form, day, serving));
      }
    }
  }

  private static Set<String> forms(Person person) {
    Set<String> forms = new LinkedHashSet<>(person.family());
    forms.add(person.name());
    for (Table.Row row : ROWS.getOrDefault(person.name() + "\t" + person.of(), List.of())) {
      forms.addAll(row.list("variants"));
    }
    return forms.stream().map(Knowledge::key).collect(Collectors.toSet());
  }

  private static final Map<String, List<Table.Row>> ROWS =
      Shipped.regional("persons").stream()
          .collect(Collectors.groupingBy(r -> r.get("name") + "\t" + r.get("state")));

  @Test
  void table_ofNamesakes_namesKnownStatesAndEachMeaningOnce() {
    Set<String> states =
        Shipped.rows("states").stream().map(r -> r.get("iso3")).collect(Collectors.toSet());
    assertThat(Shipped.rows("namesakes"))
        .allSatisfy(
            row -> {
              String state = row.get("state");
              assertThat(state.isEmpty() || states.contains(state)).as(row.toString()).isTrue();
            });
    Shipped.KNOWLEDGE
        .namesakes()
        .all()
        .forEach(
            (name, meanings) ->
                assertThat(meanings)
                    .as(name)
                    .extracting(m -> m.candidate().kind() + m.candidate().name())
                    .doesNotHaveDuplicates());
  }

  @Test
  void table_ofNamesakes_isSaidOfNamesThatTheOtherTablesHave() {
    assertThat(Shipped.rows("namesakes"))
        .allSatisfy(
            row ->
                assertThat(lookup.ask(row.get("name"), LAST))
                    .isNotInstanceOf(Answer.Unresolved.class));
  }
}
