package dev.demarche.intake.likeness;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.demarche.intake.likeness.Change.Added;
import dev.demarche.intake.likeness.Change.Changed;
import dev.demarche.intake.likeness.Change.Moved;
import dev.demarche.intake.likeness.Change.Removed;
import dev.demarche.intake.likeness.Revision.Headlines;
import dev.demarche.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells sentence by sentence what changed between versions. Safe for use by several threads. */
public final class Reviser {
  /** From this likeness on two sentences are one in other words. */
  private static final double LEAST_LIKE = 0.5;

  private final Sentences sentences = new Sentences(new Lines());

  /** What changed from {@code before} to {@code after}. */
  public Revision between(Article before, Article after) {
    List<AbstractDelta<WordedSentence>> deltas =
        DiffUtils.diff(sentences.of(before), sentences.of(after)).getDeltas();
    Map<WordedSentence, WordedSentence> moved = moved(deltas);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<WordedSentence> delta : deltas) {
      List<WordedSentence> gone =
          delta.getSource().getLines().stream().filter(each -> !moved.containsKey(each)).toList();
      changes.addAll(changes(gone, delta.getTarget().getLines(), moved));
    }
    return new Revision(headlines(before.title(), after.title()), changes);
  }

  private static @Nullable Headlines headlines(@Nullable String before, @Nullable String after) {
    return Objects.equals(before, after) ? null : new Headlines(before, after);
  }

  /** Sentences that are gone in one place and new in another, in the same words. */
  private static Map<WordedSentence, WordedSentence> moved(
      List<AbstractDelta<WordedSentence>> deltas) {
    Map<WordedSentence, WordedSentence> gone = new HashMap<>();
    deltas.forEach(delta -> delta.getSource().getLines().forEach(each -> gone.put(each, each)));
    Map<WordedSentence, WordedSentence> moved = new HashMap<>();
    for (AbstractDelta<WordedSentence> delta : deltas) {
      for (WordedSentence each : delta.getTarget().getLines()) {
        WordedSentence was = gone.get(each);
        if (was != null) {
          moved.put(each, was);
        }
      }
    }
    return moved;
  }

  /** The changes of one place: what is gone, then what stands there now. */
  private static List<Change> changes(
      List<WordedSentence> gone,
      List<WordedSentence> now,
      Map<WordedSentence, WordedSentence> moved) {
    List<WordedSentence> left = new ArrayList<>(now);
    left.removeAll(moved.keySet());
    Map<WordedSentence, WordedSentence> earlier = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (WordedSentence old : gone) {
      Optional<WordedSentence> best =
          left.stream()
              .max(Comparator.comparingDouble(old::like))
              .filter(each -> old.like(each) >= LEAST_LIKE);
      best.ifPresent(each -> earlier.put(each, old));
      best.ifPresent(left::remove);
      if (best.isEmpty()) {
        changes.add(new Removed(old.sentence()));
      }
    }
    now.forEach(each -> changes.add(change(each, moved.get(each), earlier.get(each))));
    return changes;
  }

  private static Change change(
      WordedSentence now, @Nullable WordedSentence moved, @Nullable WordedSentence earlier) {
    if (moved != null) {
      return new Moved(moved.sentence(), now.sentence());
    }
    return earlier == null
        ? new Added(now.sentence())
        : new Changed(earlier.sentence(), now.sentence());
  }
}
