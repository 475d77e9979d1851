/** Tables of articles: JSON lines, and rows of cells with named columns. */
@NullMarked
package dev.demarche.gather.table;

import org.jspecify.annotations.NullMarked;
