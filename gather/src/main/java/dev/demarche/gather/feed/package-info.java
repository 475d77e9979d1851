/** Feeds and site maps to their entries: articles where they hold them, addresses where not. */
@NullMarked
package dev.demarche.gather.feed;

import org.jspecify.annotations.NullMarked;
