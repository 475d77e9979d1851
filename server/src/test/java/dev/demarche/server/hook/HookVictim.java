package dev.demarche.server.hook;

import dev.demarche.model.DiplomaticRecord;
import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process that adds articles and tells a webhook of them, and is killed meanwhile. */
final class HookVictim {
  private static final int PAPERS = 60;

  private HookVictim() {}

  /** Takes the place of the record; ends when all is told. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Patience patience =
        new Patience(
            Duration.ofMillis(10), Duration.ofMillis(50), 1, Duration.ofSeconds(1), 1000, 0);
    Office office = new Office(arguments[0], patience);
    for (DiplomaticRecord paper : Office.papers(PAPERS)) {
      office.chronicle.add(List.of(paper));
      out.println(paper.article().uri());
    }
    Hook hook = office.chronicle.hooks().all().get(0);
    while (hook.position() < office.chronicle.news().last()
        || office.chronicle.outbox().count(hook.id(), Delivery.State.WAITING) > 0) {
      LockSupport.parkNanos(20_000_000);
      hook = office.chronicle.hooks().all().get(0);
    }
    office.close();
    System.exit(0);
  }
}
