/** Where the parts of pictures stand; templates draw them. Same numbers, same picture. */
@NullMarked
package dev.demarche.server.picture;

import org.jspecify.annotations.NullMarked;
