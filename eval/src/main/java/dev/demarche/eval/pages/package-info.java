/** Scores of the article text that was taken out of web pages. */
@NullMarked
package dev.demarche.eval.pages;

import org.jspecify.annotations.NullMarked;
