/** Rows of data sets, read as articles that tell of one act each. */
@NullMarked
package dev.demarche.export.dataset;

import org.jspecify.annotations.NullMarked;
