package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.model.ActorKind;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryTest extends ShippedReader {
  private static final String TEXT =
      "Norway bought copper last week. Peru accused Chile on Monday of moving the border posts near"
          + " Tacna. Lima also recalled its ambassador. Santiago rejected the charge.";

  @Test
  void ask_whomARecallIsDoneTo_isTheOtherSideOfTheStory() {
    Story.Answer answer = ask(TEXT, "recalled", EventType.SANCTION, "Lima").orElseThrow();
    assertThat(likeliest(answer.addressed(), "PER")).isEqualTo("CHL");
  }

  @Test
  void ask_whoRejects_isTheSideOfItsCapital() {
    Story.Answer answer = ask(TEXT, "rejected", EventType.REJECT, "Santiago").orElseThrow();
    assertThat(likeliest(answer.acting(), "")).isEqualTo("CHL");
  }

  @Test
  void ask_ofAnActFarBehind_isAnsweredByTheNamesAroundIt() {
    String text = "It rained all day in the hills. ".repeat(60) + TEXT;
    Story.Answer answer = ask(text, "recalled", EventType.SANCTION, "Lima").orElseThrow();
    assertThat(likeliest(answer.addressed(), "PER")).isEqualTo("CHL");
  }

  @Test
  void ask_ofAnActBeyondWhatIsSeen_hasNoAnswer() {
    String text = "It rained. ".repeat(500) + TEXT;
    assertThat(ask(text, "recalled", EventType.SANCTION, "Lima")).isEmpty();
  }

  @Test
  void ask_withoutNames_hasNoAnswer() {
    Reading reading = reader.read(article("Troops crossed the river at dawn."));
    assertThat(reading.story().ask(List.of(), List.of(question(reading, "crossed"))))
        .containsExactly(Optional.empty());
  }

  @Test
  void ask_ofAnArticleThatNoNetworkSaw_hasNoAnswer() {
    Reading reading = reader.read(article(TEXT));
    assertThat(Story.UNREAD.ask(names(TEXT), List.of(question(reading, "recalled"))))
        .containsExactly(Optional.empty());
  }

  private static Optional<Story.Answer> ask(
      String text, String trigger, EventType type, String actor) {
    Reading reading = reader.read(article(text));
    Story.Question bare = question(reading, trigger);
    Story.Question question =
        new Story.Question(
            bare.sentence(), bare.trigger(), span(text, actor), type, EventStatus.OCCURRED);
    return reading.story().ask(names(text), List.of(question)).get(0);
  }

  private static Story.Question question(Reading reading, String trigger) {
    Span span = span(reading.article().text(), trigger);
    int sentence =
        reading.sentences().stream()
            .filter(s -> s.span().contains(span))
            .findFirst()
            .orElseThrow()
            .index();
    return new Story.Question(sentence, span, null, EventType.SANCTION, EventStatus.OCCURRED);
  }

  private static List<Story.Name> names(String text) {
    List<Story.Name> names = new ArrayList<>();
    Map.of("Peru", "PER", "Chile", "CHL", "Lima", "PER", "Santiago", "CHL", "Norway", "NOR")
        .forEach(
            (name, side) -> names.add(new Story.Name(span(text, name), side, ActorKind.STATE)));
    names.sort(Comparator.comparing(Story.Name::span));
    return names;
  }

  private static Span span(String text, String words) {
    int at = text.lastIndexOf(words);
    return new Span(at, at + words.length());
  }

  /** The likeliest side but one. */
  private static String likeliest(Map<Story.Name, Double> odds, String not) {
    return odds.entrySet().stream()
        .filter(o -> !o.getKey().side().equals(not))
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey()
        .side();
  }

  private static Article article(String text) {
    Block whole = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Article("t", null, null, null, null, "en", text, "sha256:0", List.of(whole));
  }
}
