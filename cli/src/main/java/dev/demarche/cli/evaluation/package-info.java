/** The verbs of {@code demarche eval}: each reads files, calls a measure and prints its figures. */
@NullMarked
package dev.demarche.cli.evaluation;

import org.jspecify.annotations.NullMarked;
