/** Files, folders, archives, feeds, mail and web pages to single documents that intake can read. */
@NullMarked
package dev.demarche.gather;

import org.jspecify.annotations.NullMarked;
