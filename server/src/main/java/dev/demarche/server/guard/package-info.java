/** Who may ask, from where, and what answers carry against misuse. */
@NullMarked
package dev.demarche.server.guard;

import org.jspecify.annotations.NullMarked;
