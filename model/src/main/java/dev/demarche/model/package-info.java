/** What the record is made of: spans, times, actors, events, statements, agreements. */
@NullMarked
package dev.demarche.model;

import org.jspecify.annotations.NullMarked;
