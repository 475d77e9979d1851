package dev.demarche.reader;

import dev.demarche.model.Block;
import dev.demarche.model.Span;

/**
 * A sentence of an article.
 *
 * @param index its number in the article, from 0
 * @param block number of the block that it stands in
 * @param kind kind of that block
 * @param span where it stands in the article's text, without surrounding white space
 */
public record Sentence(int index, int block, Block.Kind kind, Span span) {}
