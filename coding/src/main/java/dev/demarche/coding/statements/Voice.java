package dev.demarche.coding.statements;

import dev.demarche.coding.actors.Entity;
import dev.demarche.reader.Quotation;
import org.jspecify.annotations.Nullable;

/** A quotation and who speaks in it, null where the text does not tell. */
record Voice(Quotation quotation, @Nullable Entity speaker) {}
