/** What the record can be asked. */
@NullMarked
package dev.demarche.record.question;

import org.jspecify.annotations.NullMarked;
