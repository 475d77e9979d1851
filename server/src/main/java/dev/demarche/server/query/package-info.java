/** Questions as query strings. */
@NullMarked
package dev.demarche.server.query;

import org.jspecify.annotations.NullMarked;
