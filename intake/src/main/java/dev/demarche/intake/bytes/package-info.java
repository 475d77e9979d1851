/**
 * Bytes to characters: compression, size, binary content, charset; nothing of what the text says.
 */
@NullMarked
package dev.demarche.intake.bytes;

import org.jspecify.annotations.NullMarked;
