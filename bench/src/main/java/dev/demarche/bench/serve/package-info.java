/** How quickly a running server answers at a steady rate. */
@org.jspecify.annotations.NullMarked
package dev.demarche.bench.serve;
