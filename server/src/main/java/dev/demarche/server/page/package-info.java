/** The record as pages. */
@NullMarked
package dev.demarche.server.page;

import org.jspecify.annotations.NullMarked;
