/** The description of what programs may ask, as OpenAPI and as a page; no answers of the record. */
@NullMarked
package dev.demarche.server.openapi;

import org.jspecify.annotations.NullMarked;
