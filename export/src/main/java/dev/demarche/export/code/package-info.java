/** The code schemes of the field, as tables: acts, scores, countries, roles, bodies. */
@NullMarked
package dev.demarche.export.code;

import org.jspecify.annotations.NullMarked;
