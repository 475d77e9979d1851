package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an office of a state or body on a day. Immutable.
 *
 * <p>Where several hold offices of one kind, the title that fits the words asked for decides, then
 * the rank (the president before the co-president, the recognised government before a rival one),
 * then who came last.
 */
public final class OfficeHolders {
  /** How well a title fits the words that were asked for. */
  enum Fit {
    NONE,
    /** It has all the words, or words akin. */
    KIN,
    /** It has the same words, or words akin. */
    AKIN,
    /** It has all the words. */
    WIDER,
    /** It has the same words. */
    SAME
  }

  private static final Set<Office> MINISTERS =
      EnumSet.of(Office.FM, Office.DM, Office.INT, Office.FIN, Office.TRADE);

  private static final Set<Office> HEADS =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.HEAD);

  private static final String GOVERNMENT = "GOV";

  private final Knowledge knowledge;
  private final TitleWords words;
  private final Ranks ranks;
  private final Set<String> ceremonial;

  OfficeHolders(Knowledge knowledge, TitleWords words, Ranks ranks, Set<String> ceremonial) {
    this.knowledge = knowledge;
    this.words = words;
    this.ranks = ranks;
    this.ceremonial = Set.copyOf(ceremonial);
  }

  /**
   * The offices that a phrase may mean for a state or body: those it has only there, else those it
   * has anywhere.
   *
   * @param of alpha-3 code, name of a body or group, or null where the phrase tells none
   */
  public Set<Office> offices(List<Entry.OfficeTitle> titles, @Nullable String of) {
    Set<Office> special = EnumSet.noneOf(Office.class);
    Set<Office> general = EnumSet.noneOf(Office.class);
    for (Entry.OfficeTitle title : titles) {
      if (title.states().isEmpty()) {
        general.add(title.office());
      } else if (of != null && title.states().contains(of)) {
        special.add(title.office());
      }
    }
    return special.isEmpty() ? general : special;
  }

  /** Whether a phrase may mean the one who holds the office: no union leader leads the state. */
  public boolean meansHolder(List<Entry.OfficeTitle> titles, String of) {
    return knowledge.state(of).isEmpty()
        || titles.stream()
            .anyMatch(
                t ->
                    t.office() != Office.LEADER
                        || t.sector().equals(GOVERNMENT)
                        || t.states().contains(of));
  }

  /**
   * Who holds one of the offices that tell the person, or leads.
   *
   * @param of alpha-3 code, or name of a body or group
   * @param phrase the words that name the office
   */
  public Optional<Tenure> holder(String of, Set<Office> offices, String phrase, LocalDate day) {
    for (Office office : offices) {
      Optional<Tenure> tenure =
          office == Office.LEADER
              ? leader(of, day)
              : office.tellsPerson() ? best(of, office, phrase, day) : Optional.empty();
      if (tenure.isEmpty() && office == Office.HOG) {
        tenure = best(of, Office.HOS, phrase, day);
      }
      if (tenure.isPresent()) {
        return tenure;
      }
    }
    return Optional.empty();
  }

  /**
   * Who leads a part of a state that has leaders of its own, or holds another office there.
   *
   * @param part a state of the table that has the code of another: Somaliland
   * @param phrase the words that name the office
   */
  public Optional<Tenure> holderOfPart(State part, String phrase, LocalDate day) {
    List<List<String>> asked =
        Stream.concat(Stream.of(part.name()), part.adjectives().stream())
            .map(name -> words.of(name + " " + phrase))
            .toList();
    return knowledge
        .holders(part.iso3(), EnumSet.of(Office.DEP), day)
        .filter(t -> asked.stream().anyMatch(a -> fit(a, t.title()) != Fit.NONE))
        .findFirst();
  }

  private Optional<Tenure> best(String of, Office office, String phrase, LocalDate day) {
    List<Tenure> holders = knowledge.holders(of, EnumSet.of(office), day).toList();
    if (holders.size() < 2) {
      return holders.stream().findFirst();
    }
    List<String> asked = words.of(phrase);
    return holders.stream().max(Comparator.comparing(t -> fit(asked, t.title())));
  }

  /** Who leads: the supreme leader, else the head of state unless he is ceremonial. */
  Optional<Tenure> leader(String of, LocalDate day) {
    for (Office office : leading(of)) {
      Optional<Tenure> tenure =
          knowledge.holder(of, EnumSet.of(office), day).filter(t -> t.rank() < Ranks.NO_PRINCIPAL);
      if (tenure.isPresent()) {
        return tenure;
      }
    }
    return Optional.empty();
  }

  /** The offices whose holder "leader" may mean, the first one before the second. */
  private List<Office> leading(String of) {
    return ceremonial.contains(of)
        ? List.of(Office.SUPREME, Office.HOG, Office.HOS, Office.LEADER, Office.HEAD)
        : List.of(Office.SUPREME, Office.HOS, Office.HOG, Office.LEADER, Office.HEAD);
  }

  /** Whether a state's head of state does not govern. */
  boolean isCeremonial(String of) {
    return ceremonial.contains(of);
  }

  /** The rank that whoever holds an office under this phrase would have. */
  int rank(Office office, String of, String phrase) {
    return ranks.of(office, of, phrase);
  }

  /** Whether who holds an office is meant by others too: a minister, a leader. */
  public static boolean fits(Set<Office> asked, Office held) {
    return asked.contains(held)
        || (asked.contains(Office.DEP) && MINISTERS.contains(held))
        || (asked.contains(Office.LEADER) && HEADS.contains(held));
  }

  /** How a title fits words. "Chief" alone is akin to every head, and fits none by it. */
  Fit fit(Collection<String> asked, String title) {
    List<String> told = words.of(title);
    if (told.containsAll(asked)) {
      return asked.containsAll(told) ? Fit.SAME : Fit.WIDER;
    }
    List<String> akin = words.kin(asked);
    boolean telling = akin.size() > 1 && akin.stream().distinct().count() == akin.size();
    List<String> has = words.kin(told);
    if (!telling || !has.containsAll(akin)) {
      return Fit.NONE;
    }
    return akin.containsAll(has) ? Fit.AKIN : Fit.KIN;
  }
}
