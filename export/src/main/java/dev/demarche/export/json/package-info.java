/** JSON: events of PLOVER, a line each, and features of GeoJSON. */
@NullMarked
package dev.demarche.export.json;

import org.jspecify.annotations.NullMarked;
