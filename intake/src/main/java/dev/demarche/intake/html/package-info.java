/** Pages to a draft: what of a page is its article; jsoup stays in here. */
@NullMarked
package dev.demarche.intake.html;

import org.jspecify.annotations.NullMarked;
