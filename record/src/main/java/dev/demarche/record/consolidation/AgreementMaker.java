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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes agreements of what articles tell: mentions with the same parties and name are one. */
public final class AgreementMaker {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DECEMBER = 12;

  private AgreementMaker() {}

  /**
   * An agreement, and what told each of its names first.
   *
   * @param firsts in the order of time, at least one
   */
  public record Made(RecordedAgreement agreement, List<AgreementTelling> firsts) {
    /** Copies the list. */
    public Made {
      firsts = List.copyOf(firsts);
    }
  }

  /** What is told under the names of one group. */
  private record Group(List<AgreementTelling> firsts, List<AgreementTelling> told) {
    Made made() {
      return new Made(agreement(told), firsts);
    }
  }

  /**
   * The agreements of some parties.
   *
   * @param told all that is told of agreements between the same parties, in any order
   */
  public static List<Made> of(Collection<AgreementTelling> told) {
    AgreementGroups<Integer> names = new AgreementGroups<>();
    List<Group> groups = new ArrayList<>();
    for (AgreementTelling each : told.stream().sorted(AgreementTelling.IN_TIME).toList()) {
      String name = each.mention().name();
      int number = names.of(name).orElse(groups.size());
      if (number == groups.size()) {
        groups.add(new Group(new ArrayList<>(), new ArrayList<>()));
      }
      Group group = groups.get(number);
      if (!names.knows(name)) {
        names.put(name, number);
        group.firsts().add(each);
      }
      group.told().add(each);
    }
    return groups.stream().map(Group::made).toList();
  }

  /**
   * An agreement with one more telling, the same as {@link #of} makes of all.
   *
   * @param later told after all that the agreement rests on, see {@link #isLater}
   */
  public static RecordedAgreement with(RecordedAgreement former, AgreementTelling later) {
    AgreementMention mention = later.mention();
    String expires = orElse(mention.expires(), former.expires());
    List<AgreementStep> history = new ArrayList<>(former.history());
    addStep(history, later);
    List<RecordedAgreement.Mention> mentions = new ArrayList<>(former.mentions());
    mentions.add(mention(later));
    return new RecordedAgreement(
        former.id(),
        mention.name(),
        mention.parties(),
        mention.status(),
        orElse(mention.signed(), former.signed()),
        orElse(mention.inForce(), former.inForce()),
        expires,
        lastDay(expires),
        history,
        mentions);
  }

  /** Whether something is told after all that an agreement rests on. */
  public static boolean isLater(AgreementTelling telling, RecordedAgreement agreement) {
    RecordedAgreement.Mention last = agreement.mentions().get(agreement.mentions().size() - 1);
    return telling
            .moment()
            .compareTo(
                new AgreementTelling.Moment(last.published(), last.article(), agreement.name()))
        >= 0;
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

  private static List<AgreementStep> history(List<AgreementTelling> told) {
    List<AgreementStep> steps = new ArrayList<>();
    told.forEach(each -> addStep(steps, each));
    return steps;
  }

  /** A mention is a step when it changes the status, or the day on which it runs out. */
  private static void addStep(List<AgreementStep> steps, AgreementTelling each) {
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

  private static @Nullable String orElse(@Nullable String value, @Nullable String former) {
    return value == null ? former : value;
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
