/** Speed of taking articles out of pages, beside that of parsing them alone. */
@NullMarked
package dev.demarche.bench.pages;

import org.jspecify.annotations.NullMarked;
