/** Word tables read from resources, with file and line in their errors; no table's meaning. */
@NullMarked
package dev.demarche.intake.table;

import org.jspecify.annotations.NullMarked;
