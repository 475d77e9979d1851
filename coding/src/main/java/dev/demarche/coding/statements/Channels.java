package dev.demarche.coding.statements;

import dev.demarche.coding.DataTable;
import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.knowledge.Entry;
import dev.demarche.model.Span;
import dev.demarche.reader.Quotation;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where something was said: the network or occasion named beside the quotation. */
final class Channels {
  private static final String NETWORK = "NETWORK";

  /** Folds case while matching: small letters written out may be more than the capitals were. */
  private static final int ANY_CASE =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** How far a channel reaches beyond the sentence that names it. */
  private enum Scope {
    SENTENCE,
    PARAGRAPH,
    ARTICLE
  }

  private record Channel(String name, Scope scope, Pattern cues) {}

  private record Hit(String name, Scope scope, Span span) {}

  private final List<Channel> channels = new ArrayList<>();

  Channels() {
    for (DataTable.Row row : DataTable.read("channels.tsv")) {
      List<String> quoted = row.list(2).stream().map(Pattern::quote).toList();
      channels.add(
          new Channel(
              row.get(0),
              Scope.valueOf(row.get(1)),
              Pattern.compile("\\b(?:" + String.join("|", quoted) + ")\\b", ANY_CASE)));
    }
  }

  /** Where a quotation of an article was said, as far as the text tells. */
  Optional<String> of(Reading reading, Cast cast, Voice voice, Sentence sentence) {
    Quotation quotation = voice.quotation();
    Span around = sentence.span().union(quotation.outer());
    Optional<Hit> own = nearest(hits(reading, cast, around), quotation.outer());
    Entity speaker = voice.speaker();
    if (own.isPresent() || speaker == null) {
      return own.map(Hit::name);
    }
    return before(reading, cast, sentence, speaker).map(Hit::name);
  }

  /** The channel that the same speaker used a moment ago. */
  private Optional<Hit> before(Reading reading, Cast cast, Sentence sentence, Entity speaker) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence earlier = reading.sentences().get(i);
      if (speaks(cast, earlier, speaker)) {
        boolean same = earlier.block() == sentence.block();
        Optional<Hit> hit =
            hits(reading, cast, earlier.span()).stream()
                .filter(h -> h.scope() == Scope.ARTICLE || (same && h.scope() != Scope.SENTENCE))
                .findFirst();
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the first one whom a sentence names as acting is that speaker. */
  private static boolean speaks(Cast cast, Sentence sentence, Entity speaker) {
    return cast.named(sentence.span()).stream()
        .map(Cast.Named::entity)
        .anyMatch(e -> e.actor().equals(speaker.actor()));
  }

  private static Optional<Hit> nearest(List<Hit> hits, Span quotation) {
    return hits.stream()
        .filter(h -> !quotation.contains(h.span()))
        .min(Comparator.comparingInt(h -> h.span().gap(quotation)));
  }

  private List<Hit> hits(Reading reading, Cast cast, Span span) {
    List<Hit> hits = new ArrayList<>();
    cast.names(span)
        .forEach(
            m ->
                m.as(Entry.Outlet.class)
                    .filter(o -> o.kind().equals(NETWORK))
                    .ifPresent(o -> hits.add(new Hit(o.name(), Scope.PARAGRAPH, m.span()))));
    String words = span.of(reading.article().text());
    for (Channel channel : channels) {
      Matcher m = channel.cues().matcher(words);
      while (m.find()) {
        Span at = new Span(m.start(), m.end()).shift(span.start());
        boolean quoted = reading.quotations().stream().anyMatch(q -> q.outer().contains(at));
        if (!quoted) {
          hits.add(new Hit(channel.name(), channel.scope(), at));
        }
      }
    }
    return hits;
  }
}
