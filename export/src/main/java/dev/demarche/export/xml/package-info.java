/** XML written element by element. */
@NullMarked
package dev.demarche.export.xml;

import org.jspecify.annotations.NullMarked;
