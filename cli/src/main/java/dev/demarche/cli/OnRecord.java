package dev.demarche.cli;

import dev.demarche.record.Chronicle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that works on a record, or on what lies beside it. */
abstract class OnRecord implements Callable<Integer> {
  @Mixin RecordOptions record = new RecordOptions();

  final Terminal terminal;
  final Engine engine;

  OnRecord(Terminal terminal, Engine engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  /**
   * Opens the record.
   *
   * @throws dev.demarche.record.RecordException when there is none
   */
  final Chronicle existing() {
    return record.existing(engine.clock());
  }
}
