package dev.demarche.coding.events;

import dev.demarche.model.Span;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends the spans of a role by their words: those that are no parties are left out, a title goes
 * with the name that it was cut from.
 */
final class RoleWords {
  /** A span with less probability is no party. */
  private static final double UNSURE = 0.5;

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\b(?:but|and|though) not (?:to|with|for|from|by|on|against)?\\s?(?:the )?$");

  /** Letters of the longest words of this kind. */
  private static final int LEFT_OUT_REACH = 30;

  private static final Pattern ARTICLE = Pattern.compile("(?i)the|an?");

  /** "The Protocol of Brazzaville" is no protocol with Brazzaville. */
  private final Pattern ofAPact =
      Pattern.compile(
          Dealings.nouns(Dealings.Told.PLACED).stream()
              .map(RoleWords::capitalised)
              .collect(Collectors.joining("|", "\\b(?:", ") of (?:the )?$")));

  /** The spans of a role as their words have it. */
  List<RoleSpan> mend(Role role, List<RoleSpan> spans, String text) {
    return joined(text, worded(text, told(role, text, sure(role, spans))));
  }

  private static List<RoleSpan> sure(Role role, List<RoleSpan> spans) {
    return isParty(role) ? spans.stream().filter(s -> s.score() >= UNSURE).toList() : spans;
  }

  /** Without parties that are left out, "but not with Peru", or part of a name. */
  private List<RoleSpan> told(Role role, String text, List<RoleSpan> spans) {
    return isParty(role)
        ? spans.stream()
            .filter(s -> !LEFT_OUT.matcher(before(text, s.span())).find())
            .filter(s -> !ofAPact.matcher(before(text, s.span())).find())
            .toList()
        : spans;
  }

  private static String capitalised(String noun) {
    return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
  }

  private static String before(String text, Span span) {
    return text.substring(Math.max(0, span.start() - LEFT_OUT_REACH), span.start());
  }

  private static boolean isParty(Role role) {
    return role == Role.ACTOR || role == Role.RECIPIENT;
  }

  /** Without spans that are only an article or a mark, such as the one before a possessive s. */
  private static List<RoleSpan> worded(String text, List<RoleSpan> spans) {
    return spans.stream()
        .filter(s -> s.span().of(text).chars().filter(Character::isLetterOrDigit).count() > 1)
        .filter(s -> !ARTICLE.matcher(s.span().of(text)).matches())
        .toList();
  }

  /** Spans that only a space parts are one: "President" and "Xi Jinping". */
  private static List<RoleSpan> joined(String text, List<RoleSpan> spans) {
    List<RoleSpan> out = new ArrayList<>();
    for (RoleSpan span : spans) {
      RoleSpan last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean glued =
          last != null
              && last.span().end() <= span.span().start()
              && text.substring(last.span().end(), span.span().start()).isBlank();
      if (glued && last != null) {
        double score = Math.max(last.score(), span.score());
        out.set(out.size() - 1, new RoleSpan(last.span().union(span.span()), score));
      } else {
        out.add(span);
      }
    }
    return out;
  }
}
