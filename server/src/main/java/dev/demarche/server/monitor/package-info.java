/** How the server fares and who did what: health, figures, the audit log. */
@NullMarked
package dev.demarche.server.monitor;

import org.jspecify.annotations.NullMarked;
