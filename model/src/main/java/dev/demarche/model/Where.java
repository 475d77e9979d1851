package dev.demarche.model;

/** Places of a document that tell something about it. */
public enum Where {
  /** Structured data in JSON-LD. */
  JSON_LD,
  /** Structured data in the markup: microdata attributes. */
  MICRODATA,
  /** The Open Graph and article properties in the head of a page. */
  OPEN_GRAPH,
  /** Any other named value in the head of a page. */
  META,
  /** A link element in the head of a page. */
  LINK,
  /** The title element of a page. */
  PAGE_TITLE,
  /** A time element. */
  TIME,
  /** An element that is named for what it holds, or the language attribute. */
  MARKUP,
  /** A heading on the page, or the first line of a plain text. */
  HEADING,
  /** A line around the text: who wrote it, for whom, when. */
  BYLINE,
  /** The text itself, mostly its dateline. */
  TEXT,
  /** The address of the document. */
  URL,
  /** An option of the user, or the feed, table or letter that the document came with. */
  OPTION
}
