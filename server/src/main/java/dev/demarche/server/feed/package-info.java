/** Feeds, calendars and downloads. */
@NullMarked
package dev.demarche.server.feed;

import org.jspecify.annotations.NullMarked;
