package dev.demarche.eval.relations;

/** What is measured: it names the act between the marked source and target. */
@FunctionalInterface
public interface RelationReader {
  /** The type, mode and status of the act, after our own rules and before any convention. */
  TypedRelation read(MarkedSentence sentence);
}
