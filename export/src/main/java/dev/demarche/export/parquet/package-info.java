/** Our own table as Parquet. */
@NullMarked
package dev.demarche.export.parquet;

import org.jspecify.annotations.NullMarked;
