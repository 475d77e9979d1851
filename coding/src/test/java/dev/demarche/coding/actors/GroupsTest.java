package dev.demarche.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.coding.Texts;
import dev.demarche.model.ActorKind;
import dev.demarche.reader.Reading;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final Predicate<Entity> STATE = Fitting.kind(ActorKind.STATE);

  @Test
  void group_ofTheTwoSides_areThoseOfTheLastSentenceWithTwo() {
    Reading reading = Texts.reading("Peru met Chile. Ghana came. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).containsExactly("PER", "CHL");
  }

  @Test
  void group_ofThreeSides_areAtMostAsManyAsAsked() {
    Reading reading = Texts.reading("Peru, Chile and Ghana met. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).containsExactly("PER", "CHL");
    assertThat(group(reading, "The two sides", 3)).containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void group_ofOneSide_isEmpty() {
    Reading reading = Texts.reading("Peru met Peru. The two sides agreed.");
    assertThat(group(reading, "The two sides", 2)).isEmpty();
  }

  @Test
  void counted_ofThree_areTheLastThreeNamedInASentenceOrTwo() {
    Reading reading =
        Texts.reading("Peru, Chile and Ghana met. Togo wrote to Niger. The three signed.");
    assertThat(
            groups(reading).counted(Texts.span(reading, "The three"), STATE, 3, List.of()).stream()
                .map(Entity::side))
        .containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void listed_ofAListInTheSentenceBefore_isAllOfIt() {
    Reading reading = Texts.reading("Peru, Chile and Ghana left the union. Their exit was quick.");
    assertThat(
            groups(reading).listed(Texts.span(reading, "Their"), STATE).stream().map(Entity::side))
        .containsExactly("PER", "CHL", "GHA");
  }

  @Test
  void listed_ofTwo_isNobody() {
    Reading reading = Texts.reading("Peru and Chile left the union. Their exit was quick.");
    assertThat(groups(reading).listed(Texts.span(reading, "Their"), STATE)).isEmpty();
  }

  @Test
  void counted_ofMoreThanAnySentenceNames_areThoseOfTheLast() {
    Reading reading = Texts.reading("Peru met Chile. The four signed.");
    assertThat(
            groups(reading).counted(Texts.span(reading, "The four"), STATE, 4, List.of()).stream()
                .map(Entity::side))
        .containsExactly("PER", "CHL");
  }

  private static Groups groups(Reading reading) {
    return Scenes.scene(reading).groups();
  }

  private static List<String> group(Reading reading, String words, int most) {
    return groups(reading).group(Texts.span(reading, words), STATE, most, List.of()).stream()
        .map(Entity::side)
        .toList();
  }
}
