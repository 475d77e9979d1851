/** Quotations: who said them, where, and who relays them. */
@NullMarked
package dev.demarche.coding.statements;

import org.jspecify.annotations.NullMarked;
