/** Spans, actors and times to event mentions, statements and agreements. */
@NullMarked
package dev.demarche.coding;

import org.jspecify.annotations.NullMarked;
