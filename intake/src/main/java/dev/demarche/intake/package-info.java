/** Bytes to article: main text, title, publisher, publication date. */
@NullMarked
package dev.demarche.intake;

import org.jspecify.annotations.NullMarked;
