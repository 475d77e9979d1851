/** Bearer tokens of an issuer of OpenID Connect. */
@NullMarked
package dev.demarche.server.oidc;

import org.jspecify.annotations.NullMarked;
