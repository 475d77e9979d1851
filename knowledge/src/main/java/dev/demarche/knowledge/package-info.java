/** Who is who at a date: states, offices and holders, bodies, groups, media, places, agreements. */
@NullMarked
package dev.demarche.knowledge;

import org.jspecify.annotations.NullMarked;
