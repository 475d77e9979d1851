/** What documents tell about themselves: candidates by place, and which of them is believed. */
@NullMarked
package dev.demarche.intake.meta;

import org.jspecify.annotations.NullMarked;
