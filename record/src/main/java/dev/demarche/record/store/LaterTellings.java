package dev.demarche.record.store;

import dev.demarche.record.consolidation.AgreementGroups;
import dev.demarche.record.consolidation.AgreementMaker;
import dev.demarche.record.consolidation.AgreementTelling;
import dev.demarche.record.event.RecordedAgreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to agreements what was told after all that they rest on, as news are. Only these agreements
 * are read, and of the others of the same parties their names.
 */
final class LaterTellings {
  private final AccordTable accords;
  private final AccordNames names;

  LaterTellings(AccordTable accords, AccordNames names) {
    this.accords = accords;
    this.names = names;
  }

  /**
   * Something told, and the agreement that it belongs to.
   *
   * @param isNamed whether it was told of under this name before
   */
  private record Placed(AgreementTelling telling, long accord, boolean isNew, boolean isNamed) {}

  /**
   * Adds what is told of the agreements of some parties.
   *
   * @param told new tellings by parties
   * @return the parties of which all has to be read instead: something was told before, or nothing
   *     is known of their names
   */
  Set<String> add(Map<String, List<AgreementTelling>> told) {
    Set<String> others = new LinkedHashSet<>();
    Map<String, List<AccordNames.Row>> known = names.of(told.keySet());
    Map<String, List<Placed>> placed = new LinkedHashMap<>();
    told.forEach(
        (key, tellings) -> {
          List<Placed> places = placed(tellings, known.getOrDefault(key, List.of()));
          if (places.isEmpty()) {
            others.add(key);
          } else {
            placed.put(key, places);
          }
        });
    Map<Long, RecordedAgreement> former = former(placed);
    placed.forEach(
        (key, places) -> {
          if (!write(key, places, former)) {
            others.add(key);
          }
        });
    return others;
  }

  /** Where tellings belong; empty where that cannot be said without reading all. */
  private List<Placed> placed(List<AgreementTelling> tellings, List<AccordNames.Row> known) {
    if (known.isEmpty()) {
      return List.of();
    }
    AgreementGroups<Long> groups = new AgreementGroups<>();
    known.forEach(row -> groups.put(row.first().name(), row.accord()));
    AgreementTelling.Moment last = known.get(known.size() - 1).first();
    List<Placed> placed = new ArrayList<>();
    for (AgreementTelling each : sorted(tellings)) {
      String name = each.mention().name();
      boolean isNamed = groups.knows(name);
      if (!isNamed && each.moment().compareTo(last) < 0) {
        return List.of();
      }
      Long accord = groups.of(name).orElse(null);
      boolean isNew = accord == null;
      long number = accord == null ? accords.next() : accord;
      if (!isNamed) {
        groups.put(name, number);
      }
      placed.add(new Placed(each, number, isNew, isNamed));
    }
    return placed;
  }

  private static List<AgreementTelling> sorted(List<AgreementTelling> tellings) {
    return tellings.stream().sorted(Comparator.comparing(AgreementTelling::moment)).toList();
  }

  private Map<Long, RecordedAgreement> former(Map<String, List<Placed>> placed) {
    Set<Long> ids = new LinkedHashSet<>();
    placed.values().forEach(places -> places.forEach(each -> ids.add(each.accord())));
    Map<Long, RecordedAgreement> former = new HashMap<>();
    accords.withIds(ids).forEach(row -> former.put(row.id(), row.agreement()));
    return former;
  }

  /** Writes the agreements of some parties; not where something was told before. */
  private boolean write(String key, List<Placed> places, Map<Long, RecordedAgreement> former) {
    Map<Long, RecordedAgreement> now = new LinkedHashMap<>();
    for (Placed each : places) {
      RecordedAgreement so = now.getOrDefault(each.accord(), former.get(each.accord()));
      if (so == null && each.isNew()) {
        now.put(each.accord(), AgreementMaker.of(List.of(each.telling())).get(0).agreement());
      } else if (so != null && AgreementMaker.isLater(each.telling(), so)) {
        now.put(each.accord(), AgreementMaker.with(so, each.telling()));
      } else {
        return false;
      }
    }
    now.forEach(
        (id, agreement) -> accords.put(key, former.get(id), new AccordTable.Row(id, agreement)));
    places.stream()
        .filter(each -> !each.isNamed())
        .forEach(each -> names.add(key, List.of(each.telling()), each.accord()));
    return true;
  }
}
