package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import dev.demarche.record.question.Builder;
import dev.demarche.record.question.Question;
import java.util.ArrayList;
import java.util.List;

/** Tells which conditions of a question no act fulfils, as where a name is written wrongly. */
final class Unmet {
  private final Chronicle chronicle;
  private final Question question;
  private final List<String> conditions = new ArrayList<>();

  Unmet(Chronicle chronicle, Question question) {
    this.chronicle = chronicle;
    this.question = question;
  }

  /** Each such condition in words: "the actor Narnia". */
  List<String> conditions() {
    question.parties().forEach(p -> look("the actor " + p.label(), all().parties(List.of(p))));
    if (question.place() != null) {
      look("the place " + question.place(), all().place(question.place()));
    }
    if (question.topic() != null) {
      look("the topic " + question.topic(), all().topic(question.topic()));
    }
    if (question.source() != null) {
      look("the source " + question.source(), all().source(question.source()));
    }
    return List.copyOf(conditions);
  }

  private Builder all() {
    return Question.on(question.asOf()).limit(1);
  }

  private void look(String condition, Builder alone) {
    if (chronicle.timeline(alone.build()).results().isEmpty()) {
      conditions.add(condition);
    }
  }
}
