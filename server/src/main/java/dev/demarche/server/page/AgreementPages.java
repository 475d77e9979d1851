package dev.demarche.server.page;

import dev.demarche.record.event.AgendaItem;
import dev.demarche.record.event.RecordedAgreement;
import dev.demarche.record.question.Page;
import dev.demarche.record.question.Question;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agreements: those that run out next, all, and one with its history. */
public final class AgreementPages {
  private static final String HERE = "/agreements";
  private static final int FEW = 10;

  private final Sources sources;
  private final Pages pages;

  /** With what they are made from. */
  public AgreementPages(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get(HERE, this::all);
    routes.get(HERE + "/{id}", this::one);
  }

  private void all(Context request) {
    Asked asked = Asked.of(request, sources);
    Page<RecordedAgreement> page = asked.ask(sources.chronicle()::agreements);
    Map<String, Object> values = new HashMap<>();
    values.put("filters", asked.filters());
    values.put("coming", AgendaView.all(deadlines(asked)));
    values.put(
        "agreements",
        page.results().stream()
            .map(each -> AgreementView.of(each, asked.question().asOf(), sources::nameOf))
            .toList());
    Pages.putNext(values, request, asked, page);
    Frame frame = Frame.listing("Agreements", HERE, "/api/agreements", asked.filters());
    pages.send(request, "agreements", frame, values);
  }

  /** The next ones to run out. */
  private List<AgendaItem> deadlines(Asked asked) {
    Question question = asked.question();
    Question next =
        Question.on(question.asOf())
            .parties(question.parties())
            .text(question.text())
            .limit(FEW)
            .build();
    return sources.chronicle().agenda(next).results().stream()
        .filter(AgendaItem.Deadline.class::isInstance)
        .limit(FEW)
        .toList();
  }

  private void one(Context request) {
    String id = request.pathParam("id");
    RecordedAgreement agreement =
        sources
            .chronicle()
            .agreement(id)
            .orElseThrow(() -> new Refusal(404, id + ": no agreement of this record"));
    AgreementView view = AgreementView.of(agreement, sources.today(), sources::nameOf);
    Frame frame =
        new Frame(
            view.name(),
            view.href(),
            view.href(),
            List.of(),
            List.of(new Link("json", "/api" + view.href())));
    pages.send(request, "agreementPage", frame, Map.of("agreement", view));
  }
}
