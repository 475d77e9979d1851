/** What the record answers with: events with their history, what was promised, what is disputed. */
@NullMarked
package dev.demarche.record.event;

import org.jspecify.annotations.NullMarked;
