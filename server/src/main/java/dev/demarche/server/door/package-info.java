/** Bounds on the time, the number and the kind of requests, before anybody reads what they ask. */
@NullMarked
package dev.demarche.server.door;

import org.jspecify.annotations.NullMarked;
