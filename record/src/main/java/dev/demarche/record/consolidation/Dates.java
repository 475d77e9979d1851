package dev.demarche.record.consolidation;

import dev.demarche.model.TimeRef;
import dev.demarche.record.event.Standing;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an act is, of what its tellings say of it. */
final class Dates {
  private static final Comparator<TimeRef> EXACT_FIRST =
      Comparator.comparingLong(TimeRef::days)
          .thenComparing(TimeRef::from)
          .thenComparing(TimeRef::to)
          .thenComparing(TimeRef::text)
          .thenComparing(TimeRef::precision);

  private Dates() {}

  /**
   * The date that most sources tell: of what has happened by those who tell that it has, of what
   * was moved by those who tell it since.
   */
  static @Nullable TimeRef of(List<Telling> tellings, Choices choices) {
    List<Telling> done =
        tellings.stream()
            .filter(each -> Standing.of(each.mention().status()).isDone())
            .filter(each -> each.mention().date() != null)
            .toList();
    if (!done.isEmpty()) {
      return choices.most(done, each -> each.mention().date(), EXACT_FIRST);
    }
    List<Telling> since = sinceMoved(tellings);
    return choices.most(since, each -> each.mention().date(), EXACT_FIRST);
  }

  private static List<Telling> sinceMoved(List<Telling> tellings) {
    for (int i = tellings.size() - 1; i > 0; i--) {
      Telling telling = tellings.get(i);
      if (telling.traits().moved() && telling.mention().date() != null) {
        return tellings.subList(i, tellings.size());
      }
    }
    return tellings;
  }
}
