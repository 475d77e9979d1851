/**
 * The record for programs that speak the Model Context Protocol, over HTTP and standard streams.
 */
@NullMarked
package dev.demarche.server.mcp;

import org.jspecify.annotations.NullMarked;
