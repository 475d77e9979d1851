/** Letters and mailboxes: newsletters and the lists on which press offices write. */
@NullMarked
package dev.demarche.gather.mail;

import org.jspecify.annotations.NullMarked;
