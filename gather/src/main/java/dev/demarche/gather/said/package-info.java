/** What containers say about a document, brought into the forms that intake takes. */
@NullMarked
package dev.demarche.gather.said;

import org.jspecify.annotations.NullMarked;
