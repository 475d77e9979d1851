/** The record over HTTP, for readers in a browser, calendars, feed readers and programs. */
@NullMarked
package dev.demarche.server;

import org.jspecify.annotations.NullMarked;
