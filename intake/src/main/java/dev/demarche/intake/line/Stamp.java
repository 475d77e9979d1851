package dev.demarche.intake.line;

import dev.demarche.intake.date.Clue;

/**
 * A day in a line around a text.
 *
 * @param clue the day
 * @param line the line, in which a time may stand beside the day
 */
public record Stamp(Clue clue, String line) {}
