/** Documents made for paper: PDF and DOCX, to pages with paragraphs and headings. */
@NullMarked
package dev.demarche.gather.paper;

import org.jspecify.annotations.NullMarked;
