/** Tables: the writer of tab-separated rows, and our own as CSV. */
@NullMarked
package dev.demarche.export.table;

import org.jspecify.annotations.NullMarked;
