/**
 * Scores of records, sentences, relations, quotations and pages against gold: what the measures
 * share (input files, folded text, rounding). Each measure has a package of its own; none reads
 * articles itself.
 */
@NullMarked
package dev.demarche.eval;

import org.jspecify.annotations.NullMarked;
