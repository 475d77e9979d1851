package dev.demarche.coding.events;

import dev.demarche.coding.DataTable;
import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Medium;
import dev.demarche.model.Modes;
import dev.demarche.model.Span;
import dev.demarche.reader.Frame;
import dev.demarche.reader.Reading;
import dev.demarche.reader.Role;
import dev.demarche.reader.RoleSpan;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the words of a frame contradict: a title cut from its name, a call taken for a visit,
 * a planned meeting taken for one that was held, a traveller who is only a "his".
 */
final class FrameRepair {
  private static final Pattern OWNER =
      Pattern.compile("\\b(his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OBJECT = Pattern.compile("\\s(him|her|them|us)$");

  /** A regular past; "be signed" is no past. */
  private static final Pattern PAST = Pattern.compile("\\p{Ll}{2,}ed");

  private static final String INFINITIVE = "be";

  private final Cues cues;
  private final RoleWords roleWords = new RoleWords();
  private final Demands demands = new Demands();
  private final Undertakings undertakings = new Undertakings();
  private final Postponements postponements = new Postponements();
  private final Map<String, EventStatus> statuses = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /** A pronoun that is the subject of what follows. */
  private final Pattern subject;

  FrameRepair(Cues cues) {
    this.cues = cues;
    for (DataTable.Row row : DataTable.read("status-cues.tsv")) {
      row.list(1).forEach(word -> statuses.put(word, EventStatus.valueOf(row.get(0))));
    }
    String between =
        DataTable.read("auxiliaries.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.joining("|"));
    subject =
        Pattern.compile(
            "\\b(they|he|she|it)\\s(?:(?:" + between + ")\\s){0,3}$", Pattern.CASE_INSENSITIVE);
    DataTable.read("finite-verbs.tsv").forEach(row -> verbs.addAll(row.list(0)));
  }

  /** The frame as its words have it. */
  Frame mend(Frame read, Reading reading) {
    String text = reading.article().text();
    Span sentence = reading.sentences().get(read.sentence()).span();
    String before = text.substring(sentence.start(), read.trigger().start());
    Frame frame =
        postponements.mend(
            undertakings.mend(demands.mend(read, text, sentence), before), text, sentence);
    Map<Role, List<RoleSpan>> roles = new EnumMap<>(Role.class);
    frame.roles().forEach((role, spans) -> roles.put(role, roleWords.mend(role, spans, text)));
    if (roles.getOrDefault(Role.ACTOR, List.of()).isEmpty()) {
      owner(before, sentence.start())
          .or(() -> subject(before, sentence.start()))
          .ifPresent(o -> roles.put(Role.ACTOR, List.of(o)));
    }
    if (roles.getOrDefault(Role.RECIPIENT, List.of()).isEmpty()) {
      object(frame.trigger(), text).ifPresent(o -> roles.put(Role.RECIPIENT, List.of(o)));
    }
    return new Frame(
        frame.sentence(),
        frame.type(),
        frame.trigger(),
        frame.score(),
        status(frame, before, frame.trigger().of(text)),
        frame.statuses(),
        mode(frame, text),
        roles);
  }

  /** "His upcoming visit": the possessor acts. */
  private static Optional<RoleSpan> owner(String before, int offset) {
    Matcher m = OWNER.matcher(before);
    return m.find()
        ? Optional.of(new RoleSpan(new Span(m.start(1), m.end(1)).shift(offset), 1))
        : Optional.empty();
  }

  /** "Police said they had arrested": the pronoun directly before the act does it. */
  private Optional<RoleSpan> subject(String before, int offset) {
    Matcher m = subject.matcher(before);
    return m.find()
        ? Optional.of(new RoleSpan(new Span(m.start(1), m.end(1)).shift(offset), 1))
        : Optional.empty();
  }

  /** Of "would back him" the last word. */
  private static Optional<RoleSpan> object(Span trigger, String text) {
    Matcher m = OBJECT.matcher(text).region(trigger.start(), trigger.end());
    return m.find()
        ? Optional.of(new RoleSpan(new Span(m.start(1), m.end(1)), 1))
        : Optional.empty();
  }

  private EventStatus status(Frame frame, String before, String trigger) {
    String[] words = before.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    boolean told = isPast(trigger) && !words[words.length - 1].equals(INFINITIVE);
    if (frame.status() != EventStatus.OCCURRED || told) {
      return frame.status();
    }
    for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
      EventStatus cue = statuses.get(words[i]);
      if (cue != null) {
        return cue;
      }
    }
    return frame.status();
  }

  /**
   * Whether an act is told by a verb in the past, so that a cue before it belongs to another word:
   * "the next day they met". Forms in -s may be nouns.
   */
  private boolean isPast(String trigger) {
    String word = trigger.toLowerCase(Locale.ROOT).split("\\s+", -1)[0];
    return PAST.matcher(word).matches() || (verbs.contains(word) && !word.endsWith("s"));
  }

  private @Nullable String mode(Frame frame, String text) {
    if (frame.type() != EventType.CONSULT) {
      return frame.mode();
    }
    String trigger = frame.trigger().of(text);
    boolean remote =
        cues.medium(trigger).filter(m -> m == Medium.PHONE || m == Medium.VIDEO).isPresent();
    if (remote) {
      return "phone";
    }
    return frame.mode() == null && cues.isArrival(trigger) ? Modes.VISIT : frame.mode();
  }
}
