/**
 * The record in the formats of the field: {@link dev.demarche.export.Exports} writes, {@link
 * dev.demarche.export.Imports} reads. Libraries for formats stay in here; nothing here asks the
 * record or prints.
 */
@NullMarked
package dev.demarche.export;

import org.jspecify.annotations.NullMarked;
