package dev.demarche.reader;

import dev.demarche.model.Article;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the reader sees in an article.
 *
 * @param frames the acts that the sentences tell, in the order of the text
 * @param quotations what stands in quotation marks, and who may have said it
 * @param doubtful acts that may be told by words of no frame, in the order of the text
 * @param story the article as the network saw it, to be asked for what a sentence leaves out
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Frame> frames,
    List<Quotation> quotations,
    List<Frame> doubtful,
    Story story) {
  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    frames = List.copyOf(frames);
    quotations = List.copyOf(quotations);
    doubtful = List.copyOf(doubtful);
  }

  /** Without doubtful acts, seen by no network. */
  public Reading(
      Article article, List<Sentence> sentences, List<Frame> frames, List<Quotation> quotations) {
    this(article, sentences, frames, quotations, List.of(), Story.UNREAD);
  }

  /** All acts, the doubtful ones among them, in the order of the text. */
  public List<Frame> candidates() {
    return Stream.concat(frames.stream(), doubtful.stream()).sorted(Frame.IN_TEXT).toList();
  }
}
