/** Sentences and the learnt reader: triggers, roles, status and mode by a small encoder. */
@NullMarked
package dev.demarche.reader;

import org.jspecify.annotations.NullMarked;
