package dev.demarche.reader;

import dev.demarche.model.Article;
import java.util.List;

/** What the reader sees in an article: its sentences, the acts that they tell, the quotations. */
public record Reading(
    Article article, List<Sentence> sentences, List<Frame> frames, List<Quotation> quotations) {
  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    frames = List.copyOf(frames);
    quotations = List.copyOf(quotations);
  }
}
