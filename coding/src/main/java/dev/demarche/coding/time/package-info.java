/**
 * Finds the time expressions of English text and turns them into intervals of days. Words, feasts
 * and the days of "early", "mid" and "late" are tables; nothing about events or actors lives here.
 */
@NullMarked
package dev.demarche.coding.time;

import org.jspecify.annotations.NullMarked;
