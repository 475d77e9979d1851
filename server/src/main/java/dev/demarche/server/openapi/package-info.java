/** The description of what programs may ask, as OpenAPI and as a page; answers nothing itself. */
@NullMarked
package dev.demarche.server.openapi;

import org.jspecify.annotations.NullMarked;
