package dev.demarche.record.store;

import dev.demarche.model.AgreementMention;
import dev.demarche.model.AgreementStatus;
import dev.demarche.record.consolidation.Names;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Agreements: mentions of the same parties and the same name are one. */
final class Agreements {
  private static final int MOST = 2000;
  private static final Set<AgreementStatus> OVER =
      EnumSet.of(AgreementStatus.EXPIRED, AgreementStatus.WITHDRAWN);

  private final Handle handle;
  private final Json json;

  Agreements(Handle handle, Json json) {
    this.handle = handle;
    this.json = json;
  }

  /** A mention with its article. */
  private record Told(String article, @Nullable LocalDate published, AgreementMention mention) {}

  static String key(AgreementMention agreement) {
    return agreement.parties().stream().sorted().collect(Collectors.joining("&"));
  }

  /** Agreements still in being whose deadline lies on {@code from} or later, soonest first. */
  List<RecordedAgreement> ahead(LocalDate from, Question question) {
    List<String> keys =
        handle
            .createQuery("SELECT DISTINCT key FROM agreement WHERE expires >= :from LIMIT " + MOST)
            .bind("from", from.toEpochDay())
            .mapTo(String.class)
            .list();
    return keys.stream()
        .flatMap(key -> ofKey(key).stream())
        .filter(each -> each.deadline() != null && !each.deadline().isBefore(from))
        .filter(each -> !OVER.contains(each.status()) && concerns(each, question))
        .sorted(
            Comparator.comparing(
                    RecordedAgreement::deadline, Comparator.nullsLast(LocalDate::compareTo))
                .thenComparing(RecordedAgreement::name))
        .toList();
  }

  private static boolean concerns(RecordedAgreement agreement, Question question) {
    Set<String> sides =
        agreement.parties().stream()
            .map(party -> party.startsWith("IGO|") ? Names.fold(party.substring(4)) : party)
            .collect(Collectors.toSet());
    return question.parties().stream()
            .map(Party::sides)
            .allMatch(any -> any.stream().anyMatch(sides::contains))
        && (question.text() == null
            || Names.fold(agreement.name()).contains(Names.fold(question.text())));
  }

  private List<RecordedAgreement> ofKey(String key) {
    List<Told> all =
        handle
            .createQuery(
                "SELECT g.body, a.uri, a.published FROM agreement g JOIN article a"
                    + " ON a.id = g.article WHERE g.key = :key")
            .bind("key", key)
            .map(
                (row, context) -> {
                  String published = row.getString("published");
                  return new Told(
                      row.getString("uri"),
                      published == null ? null : LocalDate.parse(published),
                      json.read(row.getString("body"), AgreementMention.class));
                })
            .list();
    List<List<Told>> groups = new ArrayList<>();
    all.stream()
        .sorted(
            Comparator.comparing(Told::published, Comparator.nullsFirst(LocalDate::compareTo))
                .thenComparing(Told::article)
                .thenComparing(each -> each.mention().name()))
        .forEach(told -> join(groups, told));
    return groups.stream().map(Agreements::recorded).toList();
  }

  private static void join(List<List<Told>> groups, Told told) {
    groups.stream()
        .filter(
            group ->
                group.stream()
                    .anyMatch(each -> Names.alike(each.mention().name(), told.mention().name())))
        .findFirst()
        .orElseGet(
            () -> {
              List<Told> group = new ArrayList<>();
              groups.add(group);
              return group;
            })
        .add(told);
  }

  private static RecordedAgreement recorded(List<Told> group) {
    AgreementMention last = group.get(group.size() - 1).mention();
    String expires = latest(group, AgreementMention::expires);
    return new RecordedAgreement(
        last.name(),
        last.parties(),
        last.status(),
        latest(group, AgreementMention::signed),
        latest(group, AgreementMention::inForce),
        expires,
        Deadlines.of(expires),
        group.stream()
            .map(
                each ->
                    new RecordedAgreement.Mention(
                        each.article(),
                        each.published(),
                        each.mention().status(),
                        each.mention().signed(),
                        each.mention().expires(),
                        each.mention().evidence()))
            .toList());
  }

  private static @Nullable String latest(
      List<Told> group, Function<AgreementMention, @Nullable String> value) {
    for (int i = group.size() - 1; i >= 0; i--) {
      String each = value.apply(group.get(i).mention());
      if (each != null) {
        return each;
      }
    }
    return null;
  }
}
