package dev.demarche.cli;

import dev.demarche.export.code.Schemes;
import dev.demarche.record.Chronicle;
import dev.demarche.record.question.Party;
import dev.demarche.server.Sources;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server answers from, of the parts of this process. */
final class ServedSources {
  private final Engine engine;
  private @Nullable Schemes schemes;

  private ServedSources(Engine engine) {
    this.engine = engine;
  }

  /** Answers from a record; tables and network are loaded when the first question needs them. */
  static Sources of(Chronicle chronicle, Engine engine) {
    ServedSources parts = new ServedSources(engine);
    return new Sources(
        chronicle, parts::party, parts::schemes, new PostedArticles(engine::coder), engine.clock());
  }

  private Party party(String word, LocalDate day) {
    return new PartyReader(engine::knowledge, day).all(List.of(word)).get(0);
  }

  private synchronized Schemes schemes() {
    Schemes known = schemes == null ? engine.schemes() : schemes;
    schemes = known;
    return known;
  }
}
