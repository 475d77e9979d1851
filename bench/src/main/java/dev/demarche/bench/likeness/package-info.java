/** Speed of finding copies and versions of articles, beside peers in the same process. */
@NullMarked
package dev.demarche.bench.likeness;

import org.jspecify.annotations.NullMarked;
