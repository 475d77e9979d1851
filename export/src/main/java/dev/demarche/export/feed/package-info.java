/** Feeds: Atom. */
@NullMarked
package dev.demarche.export.feed;

import org.jspecify.annotations.NullMarked;
