/**
 * From mentions to events: which mentions tell of one act, and what they make of it together. Pure
 * functions of sets of mentions; the order in which articles came plays no part, and no store.
 */
@NullMarked
package dev.demarche.record.consolidation;

import org.jspecify.annotations.NullMarked;
