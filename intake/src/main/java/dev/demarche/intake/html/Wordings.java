package dev.demarche.intake.html;

import java.util.IdentityHashMap;

/** The wordings of the blocks of one page, each found out once. */
final class Wordings {
  private final IdentityHashMap<Chunk, Wording> known = new IdentityHashMap<>();

  Wording of(Chunk chunk) {
    return known.computeIfAbsent(chunk, each -> new Wording(each.part().text()));
  }
}
