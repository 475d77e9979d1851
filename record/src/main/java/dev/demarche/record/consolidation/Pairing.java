package dev.demarche.record.consolidation;

import dev.demarche.model.EventMention;
import dev.demarche.model.EventType;
import dev.demarche.model.Medium;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two mentions tell of one act. Evidence is weighed on the scale of a logarithm of odds;
 * the weights were set by hand on the stories of {@code eval/stories}. Safe for use by several
 * threads.
 */
public final class Pairing {
  private static final double LEAST_NAMED = 0.6;
  private static final double MOST_WORDS = 2.4;
  private static final double A_WORD = 0.4;
  private static final double ALL_WORDS = 1.3;

  /** With fewer words a passage does not show that it tells of something else. */
  static final int FEW_WORDS = 2;

  private final Map<EventType, Act> acts = Act.table();

  /** How two mentions stand to each other; the order does not matter. */
  public Link of(Telling first, Telling second) {
    return weighed(first, second, new Scale(true));
  }

  /** The same without the reasons, which take half of the time. */
  public Link bare(Telling first, Telling second) {
    return weighed(first, second, new Scale(false));
  }

  private Link weighed(Telling first, Telling second, Scale scale) {
    boolean ordered = Telling.IN_TIME.compare(first, second) <= 0;
    Telling one = ordered ? first : second;
    Telling other = ordered ? second : first;
    Act act = Objects.requireNonNull(acts.get(one.mention().type()));
    scale.add(() -> "needed for " + word(one.mention().type()), act.base());
    if (one.mention().type() != other.mention().type()) {
      scale.never(() -> "acts of different types");
      return scale.link(one, other);
    }
    if (ArticleEvidence.rows(one, other, scale)) {
      return scale.link(one, other);
    }
    ArticleEvidence.article(one, other, scale);
    ArticleEvidence.story(one, other, act, scale);
    ArticleEvidence.copies(one, other, scale);
    double named = PartyEvidence.weigh(one.mention(), other.mention(), act, scale);
    ArticleEvidence.denial(one, other, named, scale);
    meeting(one.mention(), other.mention(), scale);
    int words = words(one, other, act, scale);
    boolean place = Whereabouts.weigh(one.mention(), other.mention(), scale);
    DayEvidence.weigh(
        one, other, new DayEvidence.Agreeing(named >= LEAST_NAMED, place, words > 0), scale);
    DayEvidence.visit(one, other, scale);
    ArticleEvidence.sentence(
        one, other, PartyEvidence.areSame(one.mention(), other.mention()), scale);
    agreement(one.mention(), other.mention(), scale);
    return scale.link(one, other);
  }

  private static void meeting(EventMention one, EventMention other, Scale scale) {
    if (one.mode() != null && other.mode() != null) {
      boolean same = one.mode().equals(other.mode());
      scale.add(
          () -> same ? "both " + one.mode() : one.mode() + " and " + other.mode(),
          same ? 0.7 : -1.3);
    }
    Medium a = one.medium();
    Medium b = other.medium();
    if (a != null && b != null && a != b) {
      scale.never(() -> word(a) + " and " + word(b));
    } else if (a != null && a == b && one.mode() == null) {
      scale.add(() -> "both " + word(a), 0.4);
    }
  }

  private static int words(Telling one, Telling other, Act act, Scale scale) {
    Set<String> common = new TreeSet<>(one.traits().words());
    common.retainAll(other.traits().words());
    int fewer = Math.min(one.traits().words().size(), other.traits().words().size());
    if (!common.isEmpty()) {
      double share = (double) common.size() / fewer;
      double weight = Math.min(MOST_WORDS, A_WORD * common.size() + ALL_WORDS * share);
      scale.add(() -> "both have the words " + String.join(", ", common), weight);
    } else {
      double cost = fewer >= FEW_WORDS ? act.wordless() : act.wordless() / 2;
      scale.add(() -> "no word in common that tells", cost);
    }
    return common.size();
  }

  private static void agreement(EventMention one, EventMention other, Scale scale) {
    String a = one.agreement();
    String b = other.agreement();
    if (a != null && b != null) {
      boolean same = shares(a, b);
      scale.add(() -> same ? "both on " + a : a + " and " + b, same ? 1.5 : -1.5);
    }
  }

  private static boolean shares(String one, String other) {
    return AgreementNames.alike(one, other) || AgreementNames.areNear(one, other);
  }

  private static String word(@Nullable Enum<?> constant) {
    return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
