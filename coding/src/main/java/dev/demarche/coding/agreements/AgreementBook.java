package dev.demarche.coding.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agreements of an article so far, each once. */
final class AgreementBook {
  /** In how many blocks "the treaty" still means the one told before. */
  private static final int MEMORY = 2;

  private final List<AgreementDraft> drafts = new ArrayList<>();

  /** The agreement told last; drafts are moved to the end of this list. */
  private final List<AgreementDraft> order = new ArrayList<>();

  void add(AgreementDraft draft) {
    for (int i = 0; i < drafts.size(); i++) {
      AgreementDraft old = drafts.get(i);
      if (old.isSameAs(draft)) {
        replace(old, old.and(draft));
        return;
      }
    }
    drafts.add(draft);
    order.add(draft);
  }

  /** Puts an agreement in the place of what was known of it. */
  void replace(AgreementDraft old, AgreementDraft now) {
    drafts.set(drafts.indexOf(old), now);
    order.remove(old);
    order.add(now);
  }

  /** The agreement that "the treaty" means in a block, or "the truce". */
  Optional<AgreementDraft> meant(boolean truce, int block) {
    for (int i = order.size() - 1; i >= 0; i--) {
      AgreementDraft draft = order.get(i);
      boolean near = truce || block - draft.block() <= MEMORY;
      if (draft.truce() == truce && near) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The agreement told last of all, if in that block. */
  Optional<AgreementDraft> last(int block) {
    return order.isEmpty()
        ? Optional.empty()
        : Optional.of(order.get(order.size() - 1)).filter(d -> d.block() == block);
  }

  List<AgreementDraft> all() {
    return List.copyOf(drafts);
  }
}
