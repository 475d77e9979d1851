package dev.demarche.server;

import dev.demarche.record.question.Party;
import java.time.LocalDate;

/** Reads whom somebody asks about. */
@FunctionalInterface
public interface Parties {
  /** Whom a word means on a day: a code of a state, a name of a state, a body, a person. */
  Party of(String word, LocalDate day);
}
