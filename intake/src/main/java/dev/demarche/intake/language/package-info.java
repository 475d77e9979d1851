/** Which language a text is written in, by its commonest words and its script. */
@NullMarked
package dev.demarche.intake.language;

import org.jspecify.annotations.NullMarked;
