/** Tells others of what watches find, by webhooks after Standard Webhooks. */
@NullMarked
package dev.demarche.server.hook;

import org.jspecify.annotations.NullMarked;
