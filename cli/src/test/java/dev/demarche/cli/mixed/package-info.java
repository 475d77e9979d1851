/** Makes folders of invented news in all kinds of inputs, sound and broken, the same for a seed. */
@NullMarked
package dev.demarche.cli.mixed;

import org.jspecify.annotations.NullMarked;
