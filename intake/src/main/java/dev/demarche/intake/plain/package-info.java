/** Plain text to a draft: paragraphs out of lines. */
@NullMarked
package dev.demarche.intake.plain;

import org.jspecify.annotations.NullMarked;
