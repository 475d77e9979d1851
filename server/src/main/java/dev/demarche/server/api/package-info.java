/** The record as JSON. */
@NullMarked
package dev.demarche.server.api;

import org.jspecify.annotations.NullMarked;
