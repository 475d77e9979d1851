package dev.demarche.coding.actors;

import dev.demarche.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an article calls persons where it names them: "General N", "N, the mayor of Lomé,". */
final class Callings {
  /** Letters before a name in which its title stands. */
  private static final int BEFORE = 45;

  /** Letters behind a name in which an apposition tells what he is. */
  private static final int BEHIND = 70;

  private final Document document;
  private final SpanIndex<NamedMention> mentions;

  Callings(Document document, SpanIndex<NamedMention> mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The person called by a word who is named last before a phrase. */
  Optional<Entity> last(String word, Span phrase, List<Entity> not) {
    List<Entity> called =
        mentions.all().stream()
            .filter(m -> m.entity().isPerson() && isCalled(m, word))
            .map(NamedMention::entity)
            .filter(e -> not.stream().noneMatch(n -> n.actor().isSameAs(e.actor())))
            .toList();
    return mentions.before(phrase.start()).stream()
        .map(NamedMention::entity)
        .filter(e -> called.stream().anyMatch(c -> c.actor().isSameAs(e.actor())))
        .reduce((a, b) -> b);
  }

  /** Whether the article calls somebody by a word anywhere, or his office is called so. */
  boolean isCalled(Entity entity, String word) {
    String office = entity.actor().office();
    return (office != null && has(office, word))
        || mentions.all().stream()
            .filter(m -> m.entity().actor().isSameAs(entity.actor()))
            .anyMatch(m -> isCalled(m, word));
  }

  private boolean isCalled(NamedMention mention, String word) {
    String text = document.text();
    Span sentence = document.sentence(document.sentenceAt(mention.span().start()));
    int from = Math.max(sentence.start(), mention.span().start() - BEFORE);
    int stop =
        mentions.before(mention.span().start()).stream()
            .filter(m -> m.entity().isPerson())
            .map(m -> m.span().end())
            .reduce(from, Math::max);
    String before =
        text.substring(
            Math.min(Math.max(from, stop), mention.span().start()), mention.span().start());
    int end = Math.min(sentence.end(), mention.span().end() + BEHIND);
    String behind = text.substring(mention.span().end(), Math.max(mention.span().end(), end));
    return has(before, word) || (behind.startsWith(", ") && has(apposition(behind), word));
  }

  private static String apposition(String behind) {
    int comma = behind.indexOf(',', 2);
    return comma < 0 ? behind : behind.substring(0, comma);
  }

  private static boolean has(String words, String word) {
    return (" " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+", " ") + " ")
        .contains(" " + word + " ");
  }
}
