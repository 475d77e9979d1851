/** Changes as they come, as server-sent events. */
@NullMarked
package dev.demarche.server.stream;

import org.jspecify.annotations.NullMarked;
