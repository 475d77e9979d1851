package dev.demarche.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyIndexTest {
  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static final Pairs TUNE = Pairs.half("tune");

  private final KeyMaker keys = new KeyMaker();
  private final ArticleKey ferry = keys.of(Stories.ferry());
  private final FamilyIndex index = new FamilyIndex();

  @Test
  void families_versions_standInTheOrderOfTheirDays() {
    index.add("late", MONDAY.plusDays(2), ferry);
    index.add("undated", null, ferry);
    index.add("early", MONDAY, ferry);
    Family family = index.familyOf(0);
    assertThat(family.versions())
        .extracting(Version::id)
        .containsExactly("early", "late", "undated");
    assertThat(family.first().id()).isEqualTo("early");
    assertThat(family.last().id()).isEqualTo("late");
  }

  @Test
  void families_oneDay_standInTheOrderInWhichTheyCame() {
    index.add("b", MONDAY, ferry);
    index.add("a", MONDAY, ferry);
    assertThat(index.families()).hasSize(1);
    assertThat(index.familyOf(1).first().id()).isEqualTo("b");
    assertThat(index.familyOf(1).last().id()).isEqualTo("a");
  }

  @Test
  void families_withoutDays_endWithWhatCameLast() {
    index.add("b", null, ferry);
    index.add("a", null, ferry);
    assertThat(index.familyOf(0).last().id()).isEqualTo("a");
  }

  @Test
  void families_articlesWithoutWords_standAlone() {
    ArticleKey empty = keys.of(Stories.headlineAlone());
    index.add("a", MONDAY, empty);
    index.add("b", MONDAY, empty);
    assertThat(index.families()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void families_anyOrderOfComing_haveTheSameMembers(long seed) {
    Map<String, ArticleKey> known =
        TUNE.articles().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> keys.of(each.getValue())));
    List<String> names =
        known.keySet().stream().sorted().collect(Collectors.toCollection(ArrayList::new));
    Set<Set<String>> sorted = members(names, known);
    Collections.shuffle(names, new Random(seed));
    assertThat(members(names, known)).isEqualTo(sorted).hasSizeBetween(50, 70);
  }

  private static Set<Set<String>> members(List<String> names, Map<String, ArticleKey> keys) {
    FamilyIndex index = new FamilyIndex();
    names.forEach(name -> index.add(name, null, Objects.requireNonNull(keys.get(name))));
    assertThat(index.size()).isEqualTo(names.size());
    return index.families().stream()
        .map(family -> family.versions().stream().map(Version::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }
}
