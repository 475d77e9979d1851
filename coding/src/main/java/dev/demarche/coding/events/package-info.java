/**
 * Acts: from frames to event mentions, their dates, places, sources, and the merging of what is
 * told twice.
 */
@NullMarked
package dev.demarche.coding.events;

import org.jspecify.annotations.NullMarked;
