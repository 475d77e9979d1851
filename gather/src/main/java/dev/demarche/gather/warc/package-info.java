/** Web archives: records of what a crawler was answered. */
@NullMarked
package dev.demarche.gather.warc;

import org.jspecify.annotations.NullMarked;
