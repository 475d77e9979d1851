/** Lines above and below a text: headline, outlet, byline, slug; for plain text and pages alike. */
@NullMarked
package dev.demarche.intake.line;

import org.jspecify.annotations.NullMarked;
