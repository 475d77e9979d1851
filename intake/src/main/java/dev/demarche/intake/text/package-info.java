/** The parts of a text before they are an article, and the cleaning of characters. */
@NullMarked
package dev.demarche.intake.text;

import org.jspecify.annotations.NullMarked;
