/** Scores of whole records: events, statements and agreements of an article against its gold. */
@NullMarked
package dev.demarche.eval.records;

import org.jspecify.annotations.NullMarked;
