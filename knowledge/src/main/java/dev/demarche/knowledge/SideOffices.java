package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who of one state, body or group is meant by an office as a question words it. */
final class SideOffices {
  /** Offices that a body or group has one of, whatever it is called. */
  private static final Set<Office> HEADS =
      EnumSet.of(Office.HOS, Office.HOG, Office.SUPREME, Office.SPK, Office.HEAD, Office.LEADER);

  /** Offices with a second seat, for which the words or the rank have to speak. */
  private static final Set<Office> CHAMBERS = EnumSet.of(Office.SPK, Office.VP);

  /** A commander is akin to a head in his title, and heads nothing but soldiers. */
  private static final Set<Office> SOLDIERS = EnumSet.of(Office.ARMY, Office.MIL);

  private final Knowledge knowledge;
  private final OfficeHolders holders;
  private final Choice choice;

  SideOffices(Knowledge knowledge) {
    this.knowledge = knowledge;
    holders = knowledge.offices();
    choice = new Choice(holders);
  }

  /**
   * Who is meant, one or several who share the office; nobody where the tables do not tell.
   *
   * @param of alpha-3 code, or name of a body or group
   */
  List<Tenure> of(String of, OfficeReading reading, LocalDate day) {
    Side side = reading.side();
    if (side != null && side.kind() == Side.Kind.PART) {
      return choice.among(
          day,
          knowledge.holders(of, EnumSet.of(Office.DEP), day).toList(),
          reading.asked(),
          Choice.Need.WORDS,
          Ranks.USUAL);
    }
    if (!holders.meansHolder(reading.meanings(), of)) {
      return byTitleOf(of, reading, day, Choice.Need.WORDS);
    }
    List<Tenure> same = byTitleOf(of, reading, day, Choice.Need.SAME);
    Set<Office> asked = offices(of, reading);
    if (!same.isEmpty() && same.stream().noneMatch(t -> asked.contains(t.office()))) {
      return same;
    }
    for (Office office : asked) {
      List<Tenure> found = ofOffice(of, office, reading, day);
      if (!found.isEmpty()) {
        return found;
      }
    }
    boolean titled = side != null && side.titled();
    return titled ? byTitleOf(of, reading, day, Choice.Need.WORDS) : List.of();
  }

  /** The offices that are asked of a side, the likeliest first. */
  private Set<Office> offices(String of, OfficeReading reading) {
    Set<Office> asked = new LinkedHashSet<>(holders.offices(reading.meanings(), of));
    if (knowledge.state(of).isEmpty()) {
      if (asked.stream().anyMatch(HEADS::contains)) {
        asked.add(Office.HEAD);
        asked.add(Office.LEADER);
      }
      if (asked.contains(Office.FM)) {
        asked.add(Office.FOREIGN_POLICY);
      }
    }
    return asked;
  }

  private List<Tenure> ofOffice(String of, Office office, OfficeReading reading, LocalDate day) {
    boolean general = isGeneral(reading);
    if (reading.bare() && office == Office.LEADER && meansLeader(reading)) {
      return holders.leader(of, day).stream().toList();
    }
    List<Tenure> holding = knowledge.holders(of, EnumSet.of(office), day).toList();
    Choice.Need need = need(office, reading, holders.offices(reading.meanings(), of));
    if (need == Choice.Need.NOTHING
        && (office == Office.HOS || (general && CHAMBERS.contains(office)))) {
      need = Choice.Need.RANK;
    }
    int rank = holders.rank(office, of, reading.phrase());
    List<Tenure> found = choice.among(day, holding, reading.asked(), Choice.Need.WORDS, rank);
    if (found.isEmpty()) {
      found = choice.among(day, holding, reading.asked(), need, rank);
    }
    if (found.isEmpty() && need == Choice.Need.WORDS_OR_ALONE && office == Office.INTEL) {
      found = choice.among(day, holding, reading.asked(), Choice.Need.RANK, rank);
    }
    return found.isEmpty() && office == Office.SUPREME && reading.bare() && general
        ? holders.leader(of, day).stream().toList()
        : found;
  }

  /** Whether the phrase for the office means the same everywhere. */
  private static boolean isGeneral(OfficeReading reading) {
    return reading.meanings().stream().anyMatch(t -> t.states().isEmpty());
  }

  private static boolean meansLeader(OfficeReading reading) {
    return reading.meanings().stream()
        .anyMatch(t -> t.office() == Office.LEADER || t.office() == Office.HEAD);
  }

  private static Choice.Need need(Office office, OfficeReading reading, Set<Office> asked) {
    boolean told = asked.contains(office) || office == Office.FOREIGN_POLICY;
    if (!reading.plain() || !told || isOfPart(office, reading)) {
      return Choice.Need.WORDS;
    }
    return switch (office) {
      case INTEL, TRADE, OPP -> reading.bare() ? Choice.Need.WORDS_OR_ALONE : Choice.Need.WORDS;
      case LEADER -> reading.bare() ? Choice.Need.NOTHING : Choice.Need.WORDS;
      default ->
          office.tellsPerson() || office == Office.FOREIGN_POLICY
              ? Choice.Need.NOTHING
              : Choice.Need.WORDS;
    };
  }

  /** Whether the office may be that of an organ or a place in the state, and not the state's. */
  private static boolean isOfPart(Office office, OfficeReading reading) {
    Side side = reading.side();
    if (side == null) {
      return false;
    }
    boolean organ = side.kind() == Side.Kind.ORGAN || !reading.alone();
    return side.kind() == Side.Kind.PLACE || (organ && HEADS.contains(office));
  }

  /** Whoever has a title of the words that are asked, whatever the kind of office. */
  List<Tenure> byTitleOf(String of, OfficeReading reading, LocalDate day, Choice.Need need) {
    List<Tenure> all =
        knowledge.tenures(of).stream()
            .filter(t -> t.covers(day) && !SOLDIERS.contains(t.office()))
            .toList();
    return choice.among(day, all, reading.asked(), need, Ranks.USUAL);
  }
}
