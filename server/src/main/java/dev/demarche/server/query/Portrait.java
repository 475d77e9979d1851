package dev.demarche.server.query;

import dev.demarche.record.Chronicle;
import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.MonthlyCount;
import dev.demarche.record.event.RecordedEvent;
import dev.demarche.record.event.Said;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Party;
import dev.demarche.record.question.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the record tells of a party, or of two.
 *
 * @param acts their acts as filtered, a page of them
 * @param months acts by month and quad class of the last 24 months
 * @param said what they said last
 * @param promised their last promises
 * @param coming what lies ahead
 * @param disputed on what sources differ
 */
public record Portrait(
    Page<RecordedEvent> acts,
    List<MonthlyCount> months,
    List<Said> said,
    List<RecordedEvent> promised,
    List<AgendaItem> coming,
    List<RecordedEvent> disputed) {
  private static final int FEW = 10;

  /** Copies the lists. */
  public Portrait {
    months = List.copyOf(months);
    said = List.copyOf(said);
    promised = List.copyOf(promised);
    coming = List.copyOf(coming);
    disputed = List.copyOf(disputed);
  }

  /** Of the parties of a question. */
  public static Portrait of(Chronicle chronicle, Asked asked) {
    Question question = asked.question();
    Page<RecordedEvent> acts = asked.ask(chronicle::timeline);
    Question few = Question.on(question.asOf()).parties(question.parties()).limit(FEW).build();
    List<Said> said =
        question.parties().stream().flatMap(each -> said(chronicle, few, each)).toList();
    return new Portrait(
        acts,
        chronicle.months(few),
        said,
        chronicle.promises(few).results(),
        chronicle.agenda(few).results().stream().limit(FEW).toList(),
        chronicle.disagreements(few).results());
  }

  private static Stream<Said> said(Chronicle chronicle, Question few, Party speaker) {
    return chronicle.said(few.but().parties(List.of(speaker)).build()).results().stream();
  }
}
