package dev.demarche.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers what a phrase that stands alone means on a day: a name ("Lavrov"), an office ("the
 * Turkish foreign minister"), a body, a group, a ministry, a place, a seat ("Foggy Bottom").
 * Immutable, safe for use by several threads.
 */
public final class Lookup {
  private final Knowledge knowledge;
  private final ThingLookup things;
  private final OfficeLookup offices;
  private final PersonLookup persons;

  /** Looks up in the given knowledge. */
  public Lookup(Knowledge knowledge) {
    this.knowledge = knowledge;
    things = new ThingLookup(knowledge);
    offices = new OfficeLookup(knowledge);
    persons = new PersonLookup(knowledge);
  }

  /** What a phrase means on a day. */
  public Answer ask(String phrase, LocalDate day) {
    List<Token> tokens = Token.of(phrase);
    while (!tokens.isEmpty() && knowledge.titles().words().isEmpty(tokens.get(0))) {
      tokens = tokens.subList(1, tokens.size());
    }
    if (tokens.isEmpty()) {
      return new Answer.Unresolved("the phrase names nothing");
    }
    Answer answer = ask(new Question(phrase, tokens, day, false));
    if (answer instanceof Answer.Unresolved) {
      Answer again = ask(new Question(phrase, tokens, day, true));
      return again instanceof Answer.Unresolved ? answer : again;
    }
    return answer;
  }

  private Answer ask(Question question) {
    Answer office = offices.ask(question);
    boolean known = !(office instanceof Answer.Unresolved);
    if (known && isOffice(question)) {
      return office;
    }
    List<Meaning> found = new ArrayList<>(things.whole(question));
    List<Meaning> ranked = knowledge.namesakes().of(question.name());
    if (found.isEmpty() && known) {
      return office;
    }
    found.addAll(persons.bare(question));
    if (!found.isEmpty() && !question.anyCase() && question.isSmall()) {
      return ask(question.inAnyCase());
    }
    if (!found.isEmpty() || !ranked.isEmpty()) {
      return Likelihood.decide(found, ranked);
    }
    List<Candidate> described = persons.described(question);
    if (described.isEmpty()) {
      described = things.ministry(question);
    }
    if (described.isEmpty()) {
      described = things.doubtful(question);
    }
    return described.isEmpty() ? office : Answer.of(described, "");
  }

  /** Whether the whole phrase is one for an office, and not only made of such. */
  private boolean isOffice(Question question) {
    return question.meaning(knowledge, 0, question.tokens().size()).stream()
        .anyMatch(Entry.OfficeTitle.class::isInstance);
  }
}
