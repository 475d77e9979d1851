package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.coding.actors.Entity;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Source;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells who vouches for the acts of one article. */
final class Sources {
  /** Letters of the longest adjective of a state and some more. */
  private static final int LONGEST = 30;

  private final Reading reading;
  private final Cast cast;
  private final Vouchers vouchers;

  Sources(Reading reading, Cast cast, Vouchers vouchers) {
    this.reading = reading;
    this.cast = cast;
    this.vouchers = vouchers;
  }

  /** The outlets that pass an act on, then those who say so. */
  List<Source> of(Frame frame, List<Entity> actors) {
    List<Source> sources = new ArrayList<>();
    for (Span span : spans(frame)) {
      Source source = cast.source(span);
      boolean actor = isSpeaker(frame, source, actors);
      if (!actor && sources.stream().noneMatch(s -> s.name().equals(source.name()))) {
        sources.add(source);
      }
    }
    sources.sort(Comparator.comparing(s -> s.kind() == ActorKind.MEDIA ? 0 : 1));
    return sources;
  }

  /**
   * Whether a source has become an actor because the clause names nobody who acts; one who tells of
   * his own act vouches for it.
   */
  private boolean isSpeaker(Frame frame, Source source, List<Entity> actors) {
    boolean acts = actors.stream().anyMatch(a -> a.actor().name().equals(source.name()));
    return acts
        && frame.in(Role.ACTOR).stream()
            .flatMap(s -> cast.resolve(s.span(), null, List.of()).stream())
            .noneMatch(e -> e.actor().name().equals(source.name()));
  }

  /** What the reader takes for sources, else what the words around the clause say. */
  private List<Span> spans(Frame frame) {
    List<RoleSpan> read = frame.in(Role.SOURCE);
    return read.isEmpty()
        ? vouchers.of(frame).map(List::of).orElse(List.of())
        : read.stream().map(RoleSpan::span).map(this::widened).toList();
  }

  /** With the adjective directly before it: "Kenyan officials". */
  private Span widened(Span span) {
    int start = Math.max(0, span.start() - LONGEST);
    return cast.named(new Span(start, Math.max(start, span.start()))).stream()
        .filter(
            n ->
                n.span().end() == span.start() - 1
                    && reading.article().text().charAt(n.span().end()) == ' ')
        .reduce((a, b) -> b)
        .map(n -> n.span().union(span))
        .orElse(span);
  }
}
