package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person one part in an act where the network has cut his name and title into several:
 * "Sultan" to whom it is done, "Haitham" who does it, "Oman" who does it, too.
 */
final class OneRole {
  /** What stands between a title and its name. */
  private static final Pattern BLANK = Pattern.compile("\\s");

  /** What stands between a name and the state that it is of: "King Abdullah of Jordan". */
  private static final Pattern OF = Pattern.compile("\\sof\\s(?:the\\s)?");

  /** A title tells less of whose part it is than a name. */
  private static final double TITLE = 0.5;

  private final Reading reading;
  private final Cast cast;

  OneRole(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /**
   * A person's phrase and how much speaks for each part.
   *
   * @param acts what speaks for his doing it
   * @param suffers what speaks for its being done to him
   */
  private record Doubt(Span whole, double acts, double suffers) {
    double margin() {
      return acts - suffers;
    }
  }

  /** The frame with one part for each person; somebody is left on each side that had somebody. */
  Frame mend(Frame frame) {
    List<RoleSpan> actors = new ArrayList<>(frame.in(Role.ACTOR));
    List<RoleSpan> recipients = new ArrayList<>(frame.in(Role.RECIPIENT));
    List<Cast.Named> named = cast.named(reading.sentences().get(frame.sentence()).span());
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).entity().isPerson()) {
        Cast.Named next = i + 1 < named.size() ? named.get(i + 1) : null;
        Span whole = whole(named.get(i), next, actors, recipients);
        taken(named.get(i).span(), whole, actors, recipients).ifPresent(doubts::add);
      }
    }
    if (doubts.isEmpty()) {
      return frame;
    }
    doubts.sort(Comparator.comparingDouble(Doubt::margin));
    for (int i = 0; i < doubts.size(); i++) {
      boolean isLast = i == doubts.size() - 1;
      Doubt each = doubts.get(i);
      List<RoleSpan> part = acts(each, isLast, actors, recipients) ? actors : recipients;
      part.add(new RoleSpan(each.whole(), Math.min(1, Math.max(each.acts(), each.suffers()))));
    }
    return with(frame, actors, recipients);
  }

  /** Whether somebody in doubt acts; also for whom less speaks, where nobody else is left to. */
  private static boolean acts(
      Doubt doubt, boolean isLast, List<RoleSpan> actors, List<RoleSpan> recipients) {
    if (doubt.margin() < 0) {
      return doubt.acts() > 0 && isLast && actors.isEmpty() && !recipients.isEmpty();
    }
    boolean nobodyElseSuffers = recipients.isEmpty() && !(isLast && actors.isEmpty());
    return doubt.suffers() == 0 || !nobodyElseSuffers;
  }

  /** The name with a title before it that has a part of its own, and with "of" and its state. */
  private Span whole(
      Cast.Named named,
      Cast.@Nullable Named next,
      List<RoleSpan> actors,
      List<RoleSpan> recipients) {
    Span name = named.span();
    int start = name.start();
    for (List<RoleSpan> spans : List.of(actors, recipients)) {
      for (RoleSpan each : spans) {
        if (each.span().end() < name.start()
            && BLANK.matcher(between(each.span(), name)).matches()) {
          start = Math.min(start, each.span().start());
        }
      }
    }
    return new Span(start, next != null && isOf(named, next) ? next.span().end() : name.end());
  }

  /** Whether the next name is the state of a person: "King Abdullah of Jordan". */
  private boolean isOf(Cast.Named person, Cast.Named next) {
    return next.span().start() > person.span().end()
        && OF.matcher(between(person.span(), next.span())).matches()
        && Objects.equals(next.entity().actor().state(), person.entity().actor().state());
  }

  private String between(Span left, Span right) {
    return reading.article().text().substring(left.end(), right.start());
  }

  /** Takes out the parts that lie within a phrase where there are several. */
  private static Optional<Doubt> taken(
      Span name, Span whole, List<RoleSpan> actors, List<RoleSpan> recipients) {
    List<RoleSpan> acting = within(whole, actors);
    List<RoleSpan> suffering = within(whole, recipients);
    if (acting.size() + suffering.size() < 2) {
      return Optional.empty();
    }
    actors.removeAll(acting);
    recipients.removeAll(suffering);
    return Optional.of(new Doubt(whole, weight(acting, name), weight(suffering, name)));
  }

  private static List<RoleSpan> within(Span whole, List<RoleSpan> spans) {
    return spans.stream().filter(each -> whole.contains(each.span())).toList();
  }

  /** The score of the words of a name, as far as they have the part; titles count half. */
  private static double weight(List<RoleSpan> spans, Span name) {
    return spans.stream()
            .mapToDouble(
                each ->
                    each.score() * each.span().length() * (each.span().overlaps(name) ? 1 : TITLE))
            .sum()
        / name.length();
  }

  private static Frame with(Frame frame, List<RoleSpan> actors, List<RoleSpan> recipients) {
    Map<Role, List<RoleSpan>> roles = new EnumMap<>(Role.class);
    roles.putAll(frame.roles());
    Comparator<RoleSpan> inText = Comparator.comparingInt(each -> each.span().start());
    actors.sort(inText);
    recipients.sort(inText);
    roles.put(Role.ACTOR, List.copyOf(actors));
    roles.put(Role.RECIPIENT, List.copyOf(recipients));
    return new Frame(
        frame.sentence(),
        frame.type(),
        frame.trigger(),
        frame.score(),
        frame.status(),
        frame.statuses(),
        frame.mode(),
        roles);
  }
}
