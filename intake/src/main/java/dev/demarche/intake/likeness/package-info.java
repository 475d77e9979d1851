/** Copies and versions of an article among many: keys, families, changes; no reading of pages. */
@NullMarked
package dev.demarche.intake.likeness;

import org.jspecify.annotations.NullMarked;
