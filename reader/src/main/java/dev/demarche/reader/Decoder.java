package dev.demarche.reader;

import dev.demarche.model.EventStatus;
import dev.demarche.model.EventType;
import dev.demarche.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the network's probabilities into triggers and frames. */
final class Decoder {
  private static final int NONE = -1;

  /** From this probability on a word may name an act. */
  private static final double DOUBTFUL = 0.25;

  private final List<EventType> types;
  private final List<EventStatus> statuses;
  private final List<Role> roles;
  private final List<String> modes;
  private final Thresholds thresholds;

  Decoder(ModelFiles files, Thresholds thresholds) {
    types = files.labels("types").stream().map(EventType::valueOf).toList();
    statuses = files.labels("statuses").stream().map(EventStatus::valueOf).toList();
    roles =
        files.labels("roles").stream().map(l -> Role.valueOf(l.toUpperCase(Locale.ROOT))).toList();
    modes = files.labels("modes");
    this.thresholds = thresholds;
  }

  /** Words [start, end) that name an act of the type numbered {@code kind}. */
  record Trigger(int start, int end, int kind, double score) {}

  /** Number of the kind that stands for quotations. */
  int quotation() {
    return types.size();
  }

  EventType type(int kind) {
    return types.get(kind);
  }

  /** The triggers among the first {@code words} words, given probabilities [word][label]. */
  List<Trigger> triggers(float[][] p, int words) {
    return runs(p, words, w -> kindAt(p[w]));
  }

  /** What may be triggers beside those that were found, and does not touch them. */
  List<Trigger> doubtful(float[][] p, int words, List<Trigger> triggers) {
    boolean[] taken = new boolean[words];
    for (Trigger t : triggers) {
      Arrays.fill(taken, Math.max(0, t.start() - 1), Math.min(words, t.end() + 1), true);
    }
    return runs(p, words, w -> taken[w] ? NONE : doubtfulKindAt(p[w]));
  }

  private static List<Trigger> runs(float[][] p, int words, IntUnaryOperator kinds) {
    List<Trigger> found = new ArrayList<>();
    int w = 0;
    while (w < words) {
      int kind = kinds.applyAsInt(w);
      if (kind == NONE) {
        w++;
        continue;
      }
      int end = w + 1;
      double score = mass(p[w], kind);
      while (end < words && kinds.applyAsInt(end) == kind && !begins(p[end], kind)) {
        score = Math.max(score, mass(p[end], kind));
        end++;
      }
      found.add(new Trigger(w, end, kind, score));
      w = end;
    }
    return found;
  }

  private int kindAt(float[] p) {
    int best = likeliest(p);
    return mass(p, best) > p[0] * thresholds.bias(types.get(best)) ? best : NONE;
  }

  private int doubtfulKindAt(float[] p) {
    int best = likeliest(p);
    return mass(p, best) > DOUBTFUL ? best : NONE;
  }

  /** Number of types. */
  int types() {
    return types.size();
  }

  /** The likeliest type at a word. */
  int likeliest(float[] p) {
    int best = 0;
    for (int k = 1; k < types.size(); k++) {
      best = mass(p, k) > mass(p, best) ? k : best;
    }
    return best;
  }

  /** The likeliest status. */
  EventStatus status(float[] p) {
    return statuses.get(argmax(p));
  }

  /** Probability that a word begins or continues an act of a type. */
  static double mass(float[] p, int kind) {
    return (double) p[1 + 2 * kind] + p[2 + 2 * kind];
  }

  private static boolean begins(float[] p, int kind) {
    return p[1 + 2 * kind] >= p[2 + 2 * kind];
  }

  /** The frame of a trigger; word spans become spans of the article's text by {@code offset}. */
  Frame frame(int sentence, Trigger trigger, Network.Arguments a, List<Span> words, int offset) {
    Map<Role, List<RoleSpan>> spans = new EnumMap<>(Role.class);
    for (int r = 0; r < roles.size(); r++) {
      List<RoleSpan> of = spans(a.roles(), r, words, offset);
      if (!of.isEmpty()) {
        spans.put(roles.get(r), of);
      }
    }
    Map<EventStatus, Double> probabilities = new EnumMap<>(EventStatus.class);
    for (int i = 0; i < statuses.size(); i++) {
      probabilities.put(statuses.get(i), (double) a.status()[i]);
    }
    EventStatus status = status(a.status());
    EventType type = types.get(trigger.kind());
    Span span = spanOf(words, trigger.start(), trigger.end(), offset);
    return new Frame(
        sentence, type, span, trigger.score(), status, probabilities, mode(type, a.mode()), spans);
  }

  /** The spans of the role numbered {@code role}. */
  List<RoleSpan> spans(float[][] p, int role, List<Span> words, int offset) {
    List<RoleSpan> found = new ArrayList<>();
    int start = -1;
    double sum = 0;
    for (int w = 0; w <= words.size(); w++) {
      int label = w < words.size() ? label(p[w], role) : 0;
      if (start >= 0 && label != 2) {
        found.add(new RoleSpan(spanOf(words, start, w, offset), sum / (w - start)));
        start = -1;
      }
      if (label == 1 || (label == 2 && start < 0)) {
        start = w;
        sum = 0;
      }
      if (start >= 0) {
        sum += 1 - p[w][role * 3];
      }
    }
    return found;
  }

  /** Probability that a word is part of what has the role. */
  double probability(float[] p, Role role) {
    return 1 - p[roles.indexOf(role) * 3];
  }

  private static int label(float[] p, int role) {
    int at = role * 3;
    int inside = p[at + 2] > p[at + 1] ? 2 : 1;
    return p[at] >= p[at + inside] ? 0 : inside;
  }

  /** The likeliest mode of a type, or null. */
  @Nullable String mode(EventType type, float[] p) {
    int best = 0;
    for (int i = 1; i < modes.size(); i++) {
      if (p[i] > p[best] && modes.get(i).startsWith(type + "/")) {
        best = i;
      }
    }
    return best == 0 ? null : modes.get(best).substring(modes.get(best).indexOf('/') + 1);
  }

  private static int argmax(float[] p) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return best;
  }

  private static Span spanOf(List<Span> words, int from, int to, int offset) {
    return new Span(words.get(from).start(), words.get(to - 1).end()).shift(offset);
  }
}
