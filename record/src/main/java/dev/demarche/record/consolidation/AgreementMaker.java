package dev.demarche.record.consolidation;

import dev.demarche.model.AgreementMention;
import dev.demarche.record.event.AgreementStep;
import dev.demarche.record.event.RecordedAgreement;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes agreements of what articles tell: mentions with the same parties and name are one. */
public final class AgreementMaker {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DECEMBER = 12;

  private AgreementMaker() {}

  /** What is told under names of which each is like all others. */
  private static final class Group {
    private final List<AgreementNames.Parts> names = new ArrayList<>();
    private final List<AgreementTelling> tellings = new ArrayList<>();

    boolean holds(AgreementNames.Parts name) {
      return names.stream().allMatch(each -> each.areLike(name));
    }
  }

  /** Groups in the order in which they came up, and the one of each name. */
  private static final class Groups {
    private final List<Group> all = new ArrayList<>();
    private final Map<String, Group> byName = new HashMap<>();

    void add(AgreementTelling telling) {
      byName.computeIfAbsent(telling.mention().name(), this::of).tellings.add(telling);
    }

    private Group of(String words) {
      AgreementNames.Parts name = AgreementNames.parts(words);
      Group group = all.stream().filter(each -> each.holds(name)).findFirst().orElse(null);
      if (group == null) {
        group = new Group();
        all.add(group);
      }
      group.names.add(name);
      return group;
    }
  }

  /**
   * The agreements of some parties.
   *
   * @param told all that is told of agreements between the same parties, in any order
   */
  public static List<RecordedAgreement> of(Collection<AgreementTelling> told) {
    Groups groups = new Groups();
    told.stream().sorted(AgreementTelling.IN_TIME).forEach(groups::add);
    return groups.all.stream().map(group -> agreement(group.tellings)).toList();
  }

  private static RecordedAgreement agreement(List<AgreementTelling> told) {
    AgreementMention last = told.get(told.size() - 1).mention();
    String expires = latest(told, AgreementMention::expires);
    return new RecordedAgreement(
        id(told.get(0)),
        last.name(),
        last.parties(),
        last.status(),
        latest(told, AgreementMention::signed),
        latest(told, AgreementMention::inForce),
        expires,
        lastDay(expires),
        history(told),
        told.stream().map(AgreementMaker::mention).toList());
  }

  /** The identity of an agreement: that of its earliest mention. */
  private static String id(AgreementTelling first) {
    return Identity.of(
        "agreement\u0000"
            + first.article()
            + "\u0000"
            + String.join("&", first.mention().parties())
            + "\u0000"
            + Names.fold(first.mention().name()));
  }

  private static RecordedAgreement.Mention mention(AgreementTelling each) {
    return new RecordedAgreement.Mention(
        each.article(),
        each.published(),
        each.mention().status(),
        each.mention().signed(),
        each.mention().expires(),
        each.mention().evidence());
  }

  /** A mention is a step when it changes the status, or the day on which it runs out. */
  private static List<AgreementStep> history(List<AgreementTelling> told) {
    List<AgreementStep> steps = new ArrayList<>();
    for (AgreementTelling each : told) {
      AgreementStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      String expires = each.mention().expires();
      if (last == null
          || last.status() != each.mention().status()
          || (expires != null && !Objects.equals(last.expires(), expires))) {
        String known = expires == null && last != null ? last.expires() : expires;
        steps.add(
            new AgreementStep(each.mention().status(), known, each.published(), each.article()));
      }
    }
    return steps;
  }

  private static @Nullable String latest(
      List<AgreementTelling> told, Function<AgreementMention, @Nullable String> value) {
    for (int i = told.size() - 1; i >= 0; i--) {
      String each = value.apply(told.get(i).mention());
      if (each != null) {
        return each;
      }
    }
    return null;
  }

  /** The last day of a date of day, month or year precision; null for none. */
  public static @Nullable LocalDate lastDay(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return switch (date.length()) {
        case YEAR -> Year.parse(date).atMonth(DECEMBER).atEndOfMonth();
        case MONTH -> YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
