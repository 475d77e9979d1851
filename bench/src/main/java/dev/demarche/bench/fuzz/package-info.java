/** What a fuzzer throws bytes at: each kind of input, as the whole program would take it in. */
@NullMarked
package dev.demarche.bench.fuzz;

import org.jspecify.annotations.NullMarked;
