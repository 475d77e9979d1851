/** Calendars: iCalendar. */
@NullMarked
package dev.demarche.export.calendar;

import org.jspecify.annotations.NullMarked;
