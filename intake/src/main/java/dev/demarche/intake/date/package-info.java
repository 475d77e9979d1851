/** Days written in lines and in structured data, and which of them an article came out on. */
@NullMarked
package dev.demarche.intake.date;

import org.jspecify.annotations.NullMarked;
