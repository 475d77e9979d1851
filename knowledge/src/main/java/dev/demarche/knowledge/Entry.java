package dev.demarche.knowledge;

import dev.demarche.model.ActorKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name in a text may stand for. */
public sealed interface Entry {
  /** How a text refers to a state. */
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    /** A seat or palace that stands for the government. */
    METONYM
  }

  /**
   * A state by name, adjective, people, capital or seat.
   *
   * @param state the state that has the code
   * @param named the state of that name, which may have been before it: the Soviet Union
   */
  record StateName(State state, Form form, State named) implements Entry {}

  /**
   * A person by full name, or by the short form that news uses after the first mention.
   *
   * @param whole whether the match is the full name
   */
  record PersonName(Person person, boolean whole) implements Entry {}

  /**
   * An international body.
   *
   * @param members alpha-3 codes of its present members, as far as the table has them
   * @param doubtful whether the name may as well mean something else ("Brussels")
   */
  record Body(
      String name,
      ActorKind kind,
      @Nullable String parent,
      List<String> members,
      @Nullable String sector,
      boolean doubtful)
      implements Entry {}

  /** An armed group, movement, party, company, people. */
  record Group(String name, String state, ActorKind kind, @Nullable String sector)
      implements Entry {}

  /** A named organ of a state, or a company or force of it, as its kind tells. */
  record Organ(String name, String state, String sector, ActorKind kind) implements Entry {}

  /** A kind of organ that every state has, "foreign ministry". */
  record Ministry(String name, String sector) implements Entry {}

  /**
   * A phrase for an office.
   *
   * @param states alpha-3 codes of the states where the phrase means this, empty for all
   */
  record OfficeTitle(String phrase, Office office, String sector, List<String> states)
      implements Entry {}

  /** A newspaper, agency, social network or think tank. */
  record Outlet(String name, String kind, @Nullable String state, @Nullable String ownership)
      implements Entry {}

  /**
   * A place in the state that it belongs to for a time.
   *
   * @param state alpha-3 code, null for seas and what no state is known to own
   * @param kind city, base, strait and the like, as the table of places calls it
   * @param doubtful whether the name by itself as often means something else ("Reading")
   * @param from first day in the state, null when beyond our reach
   * @param to last day in the state, null while it lasts
   */
  record Locality(
      String name,
      @Nullable String state,
      String kind,
      boolean doubtful,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Entry {
    /** Whether it belongs to the state on {@code day}. */
    public boolean holdsOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The same by a name that as often means something else. */
    Locality doubted() {
      return new Locality(name, state, kind, true, from, to);
    }

    /** The same in a state for a time. */
    Locality in(@Nullable String other, @Nullable LocalDate first, @Nullable LocalDate last) {
      return new Locality(name, other, kind, doubtful, first, last);
    }
  }

  /**
   * An agreement.
   *
   * @param parties alpha-3 codes or {@code IGO|name}
   */
  record Treaty(
      String name,
      List<String> parties,
      @Nullable String body,
      @Nullable String signed,
      @Nullable String inForce,
      @Nullable String expires,
      @Nullable String status)
      implements Entry {}
}
