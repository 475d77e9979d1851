package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an act that is put off to another time for one that is ahead at that time: "postponed to 2
 * June"; see {@code postponements.tsv}. Without a new time it stays called off.
 */
final class Postponements {
  /** Letters between the word that puts off and the new time. */
  private static final int REACH = 100;

  /** What puts off, up to the end of what stands before the new time. */
  private final Pattern cue =
      Pattern.compile(
          "\\b(?:" + words("cue") + ")\\b[^.;]{0," + REACH + "}$", Pattern.CASE_INSENSITIVE);

  /** What leads to the new time: before it, as its first word, or behind the old time. */
  private final Pattern before = Pattern.compile("\\b(?:" + words("link") + ")\\s(?:the\\s)?$");

  private final Pattern within =
      Pattern.compile(
          "(?:" + words("origin") + "\\s[^.;]{1,40}?\\s)?(?:" + words("link") + ")\\s(?:the\\s)?");

  private static String words(String kind) {
    return String.join("|", DataTable.words("postponements.tsv", kind));
  }

  /** The frame as still planned, at the time to which it is put off; else as it is. */
  Frame mend(Frame frame, String text, Span sentence) {
    if (frame.status() != EventStatus.CANCELLED) {
      return frame;
    }
    return frame.in(Role.TIME).stream()
        .flatMap(time -> moved(time.span(), text, sentence).stream())
        .findFirst()
        .map(
            time -> frame.as(EventStatus.SCHEDULED).with(Role.TIME, List.of(new RoleSpan(time, 1))))
        .orElse(frame);
  }

  /** What is left of a time behind the words that put off to it; empty where there are none. */
  private Optional<Span> moved(Span time, String text, Span sentence) {
    if (time.start() < sentence.start() || time.end() > sentence.end()) {
      return Optional.empty();
    }
    String head = text.substring(sentence.start(), time.start());
    Matcher link = within.matcher(text).region(time.start(), time.end());
    boolean holdsLink = link.lookingAt();
    if (!cue.matcher(head).find() || !(holdsLink || before.matcher(head).find())) {
      return Optional.empty();
    }
    return Optional.of(holdsLink ? new Span(link.end(), time.end()) : time);
  }
}
