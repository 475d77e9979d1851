/**
 * The record: mentions of many articles as one history that can be asked. {@link
 * dev.demarche.record.Chronicle} is the way in. Nothing here reads articles or prints.
 */
@NullMarked
package dev.demarche.record;

import org.jspecify.annotations.NullMarked;
