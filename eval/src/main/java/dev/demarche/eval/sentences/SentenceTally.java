package dev.demarche.eval.sentences;

import dev.demarche.eval.Figures;
import dev.demarche.eval.Prf;
import dev.demarche.eval.Ratio;
import dev.demarche.eval.sentences.Passage.Found;
import dev.demarche.eval.sentences.SentenceScores.TypeCount;
import dev.demarche.model.Span;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Counts over passages, one after the other. */
final class SentenceTally {
  private static final TypeCount NONE = new TypeCount(0, 0, 0);

  /** Mentions of a role: those of gold, of the prediction, and gold's that were found. */
  private record RoleCount(int gold, int predicted, int found) {}

  private final Map<Role, RoleCount> roles = new EnumMap<>(Role.class);
  private final NavigableMap<String, TypeCount> types = new TreeMap<>();
  private final Map<String, Integer> confusions = new LinkedHashMap<>();
  private final Ratio status = new Ratio();
  private final Ratio mode = new Ratio();
  private final Ratio sides = new Ratio();
  private final Ratio all = new Ratio();
  private int passages;
  private int gold;
  private int predicted;
  private int inSentence;
  private int negatives;
  private int negativeEvents;

  void add(Passage passage) {
    passages++;
    gold += passage.gold().size();
    predicted += passage.predicted().size();
    if (passage.gold().isEmpty()) {
      negatives++;
      negativeEvents += passage.predicted().size();
    }
    passage.predicted().forEach(p -> count(p.type(), 0, 1, 0));
    passage.gold().forEach(g -> count(g.type(), 1, 0, 0));
    Map<Integer, Integer> found = new LinkedHashMap<>();
    pair(passage, found, passage::triggersOverlap);
    found.forEach((i, j) -> addFound(passage, passage.gold().get(i), passage.predicted().get(j)));
    pair(passage, found, passage::sameSentence);
    inSentence += found.size();
    for (int i = 0; i < passage.gold().size(); i++) {
      if (!found.containsKey(i)) {
        confuse(passage, passage.gold().get(i));
      }
    }
  }

  /** Pairs each gold event that has no partner yet with the first that fits. */
  private static void pair(
      Passage passage, Map<Integer, Integer> found, BiPredicate<Found, Found> near) {
    Set<Integer> used = new HashSet<>(found.values());
    for (int i = 0; i < passage.gold().size(); i++) {
      Found want = passage.gold().get(i);
      for (int j = 0; j < passage.predicted().size() && !found.containsKey(i); j++) {
        Found have = passage.predicted().get(j);
        if (!used.contains(j) && have.type().equals(want.type()) && near.test(want, have)) {
          found.put(i, j);
          used.add(j);
        }
      }
    }
  }

  private void addFound(Passage passage, Found want, Found have) {
    count(want.type(), 0, 0, 1);
    boolean statusRight = have.status().equals(want.status());
    status.add(statusRight);
    mode.add(have.mode().equals(want.mode()));
    boolean sidesRight = true;
    for (Role role : Role.values()) {
      List<Span> wanted = Mentions.ofRole(passage.text(), want.event(), role.member());
      List<Span> given = Mentions.ofRole(passage.text(), have.event(), role.member());
      int hits = hits(passage.text(), wanted, given);
      RoleCount one = new RoleCount(wanted.size(), given.size(), hits);
      roles.merge(role, one, SentenceTally::sum);
      boolean right = hits == wanted.size() && wanted.size() == given.size();
      sidesRight = sidesRight && (right || !role.isSide());
    }
    sides.add(sidesRight);
    all.add(sidesRight && statusRight);
  }

  private static int hits(String text, List<Span> wanted, List<Span> given) {
    return (int)
        wanted.stream()
            .filter(w -> given.stream().anyMatch(g -> Mentions.overlap(text, w, g)))
            .count();
  }

  private static RoleCount sum(RoleCount a, RoleCount b) {
    return new RoleCount(a.gold + b.gold, a.predicted + b.predicted, a.found + b.found);
  }

  private void confuse(Passage passage, Found want) {
    String instead =
        passage.predicted().stream()
            .filter(p -> passage.triggersOverlap(want, p))
            .map(Found::type)
            .findFirst()
            .orElse("NONE");
    confusions.merge(want.type() + "→" + instead, 1, Integer::sum);
  }

  private void count(String type, int goldOnes, int predictedOnes, int foundOnes) {
    TypeCount before = types.getOrDefault(type, NONE);
    types.put(
        type,
        new TypeCount(
            before.gold() + goldOnes,
            before.predicted() + predictedOnes,
            before.found() + foundOnes));
  }

  SentenceScores scores() {
    Map<Role, Double> f1 = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      RoleCount count = roles.getOrDefault(role, new RoleCount(0, 0, 0));
      f1.put(role, Figures.share(2 * count.found, count.gold + count.predicted));
    }
    return new SentenceScores(
        passages,
        Prf.ofMatches(status.whole(), predicted, gold),
        Prf.ofMatches(inSentence, predicted, gold),
        Prf.ofMatches(sides.part(), predicted, gold),
        Prf.ofMatches(all.part(), predicted, gold),
        Figures.share(status.part(), status.whole()),
        Figures.share(mode.part(), mode.whole()),
        f1,
        types,
        confusions,
        negatives,
        negativeEvents);
  }
}
