/** What the record keeps for those who watch it: saved questions, an outbox, what was polled. */
@NullMarked
package dev.demarche.record.watch;

import org.jspecify.annotations.NullMarked;
