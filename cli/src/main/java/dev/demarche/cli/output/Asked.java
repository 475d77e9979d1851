package dev.demarche.cli.output;

import dev.demarche.knowledge.Answer;
import java.time.LocalDate;

/**
 * A phrase with what it means.
 *
 * @param date the day on which it is asked
 */
public record Asked(String phrase, LocalDate date, Answer answer) {}
