/** How records are printed: JSON, tab-separated rows, a table for people. */
@NullMarked
package dev.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
