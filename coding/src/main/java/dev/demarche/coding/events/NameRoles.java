package dev.demarche.coding.events;

import dev.demarche.coding.actors.Cast;
import dev.demarche.model.ActorKind;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a name in the sentence of an act is there that speaks against its being addressed: its
 * source, whose the actor is, where something was said.
 */
final class NameRoles {
  /** Whoever tells of the act, or whose the actor is. */
  static final String OF_ACTOR = "of-actor";

  /** Parts of an act that exclude being its addressee. */
  private static final List<Role> PARTS =
      List.of(Role.SOURCE, Role.MEDIATOR, Role.HOST, Role.BENEFICIARY, Role.TIME, Role.PLACE);

  /** Letters beside the name of a body in which a thing of its own stands. */
  private static final int THING = 30;

  private static final Pattern OWNS = Pattern.compile("(?:['’]s?)\\s");

  private static final Pattern WHERE =
      Pattern.compile("(?i)(?:^|\\s)(?:in|at|from|near|outside)\\s(?:the\\s)?$");

  private static final Pattern NEXT_CLAUSE =
      Pattern.compile(
          ";|,\\s(?:and|but|while|whereas|which|who|whose|after|before|when|where|because|since)\\b");

  private final Reading reading;
  private final ActRules rules;
  private final Vouchers vouchers;

  NameRoles(Reading reading, ActRules rules, Vouchers vouchers) {
    this.reading = reading;
    this.rules = rules;
    this.vouchers = vouchers;
  }

  /** Names of such parts, none where nothing speaks against it. */
  List<String> of(Frame frame, Cast.Named named, Span sentence) {
    List<String> parts = new ArrayList<>();
    add(parts, "taken", isTaken(frame, named.span()));
    add(parts, OF_ACTOR, isOfActor(frame, named.span()));
    add(parts, "owner", isOwnerOnly(named));
    add(parts, "where", isWhere(frame, named.span(), sentence));
    add(parts, "next-clause", isInNextClause(frame, named.span()));
    return parts;
  }

  private static void add(List<String> parts, String part, boolean holds) {
    if (holds) {
      parts.add(part);
    }
  }

  /** Whether a name has another part in the act: as its source, time or mediator. */
  static boolean isTaken(Frame frame, Span name) {
    for (Role role : PARTS) {
      for (RoleSpan span : frame.in(role)) {
        if (span.span().overlaps(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name tells whose the actor is, or who tells of him: "NATO's mission". */
  boolean isOfActor(Frame frame, Span name) {
    String text = reading.article().text();
    boolean owner =
        frame.in(Role.ACTOR).stream()
            .map(RoleSpan::span)
            .anyMatch(
                a ->
                    a.overlaps(name)
                        || (name.end() < a.start()
                            && OWNS.matcher(text.substring(name.end(), a.start())).matches()));
    return owner || vouchers.of(frame).filter(v -> v.overlaps(name)).isPresent();
  }

  /** Whether a body is only named for a thing of its own: "UN sanctions", "the force of the AU". */
  boolean isOwnerOnly(Cast.Named named) {
    String text = reading.article().text();
    Span name = named.span();
    return named.entity().actor().kind() == ActorKind.IGO
        && rules.isThingOfABody(
            text.substring(Math.max(0, name.start() - THING), name.start()),
            text.substring(name.end(), Math.min(text.length(), name.end() + THING)));
  }

  /** Whether a name only tells where something was said: "in Vienna", "from Kyiv". */
  boolean isWhere(Frame frame, Span name, Span sentence) {
    String before = reading.article().text().substring(sentence.start(), name.start());
    return rules.of(frame.type(), frame.mode()).verbal() && WHERE.matcher(before).find();
  }

  /** Whether a name stands in a clause of its own behind that of the act. */
  boolean isInNextClause(Frame frame, Span name) {
    int from = frame.trigger().end();
    return name.start() > from
        && NEXT_CLAUSE.matcher(reading.article().text().substring(from, name.start())).find();
  }
}
