/** Events as rows: which rows an event is in a table of deeds, and what stands in each column. */
@NullMarked
package dev.demarche.export.row;

import org.jspecify.annotations.NullMarked;
