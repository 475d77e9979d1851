/** Saved questions: their pages, feeds and JSON. */
@NullMarked
package dev.demarche.server.watch;

import org.jspecify.annotations.NullMarked;
