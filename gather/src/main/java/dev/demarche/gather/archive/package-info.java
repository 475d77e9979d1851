/** Archives: zip, tar and gzip, read as streams; names in them are never paths of files. */
@NullMarked
package dev.demarche.gather.archive;

import org.jspecify.annotations.NullMarked;
