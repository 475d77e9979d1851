/** Treaties and deals: their parties, dates and status. */
@NullMarked
package dev.demarche.coding.agreements;

import org.jspecify.annotations.NullMarked;
