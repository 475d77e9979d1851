package dev.demarche.cli;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Found;
import dev.demarche.gather.Gatherer;
import dev.demarche.intake.Stated;
import dev.demarche.record.watch.Seen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One poll of an address of the web: what it tells now, and the pages that it told before. */
final class SourcePoll {
  private static final int GONE = 410;
  private static final int NONE = 404;

  private final String source;
  private final Memory memory;
  private final WatchedWeb web;
  private final Revisits revisits;
  private final Gatherer gatherer;
  private final PollWork work;

  SourcePoll(
      String source,
      Memory memory,
      WatchedWeb web,
      Revisits revisits,
      Gatherer gatherer,
      PollWork work) {
    this.source = source;
    this.memory = memory;
    this.web = web;
    this.revisits = revisits;
    this.gatherer = gatherer;
    this.work = work;
  }

  /** Polls; false when the source itself cannot be had. */
  boolean run() {
    fetch(source, Stated.NOTHING);
    boolean had = !web.refused().containsKey(source);
    for (Seen each : had ? duePages() : List.<Seen>of()) {
      fetch(each.item(), stated(each.told()));
    }
    web.refused().forEach(this::missed);
    memory.keep();
    return had;
  }

  private void fetch(String address, Stated stated) {
    gatherer.fetch(address, stated, this::found);
    web.settle();
    memory.keep();
  }

  private List<Seen> duePages() {
    Set<String> containers = new HashSet<>();
    memory.all().forEach(each -> containers.add(String.valueOf(each.within())));
    return memory.all().stream()
        .filter(each -> each.within() == null && !each.item().equals(source))
        .filter(each -> each.digest() != null || containers.contains(each.item()))
        .filter(each -> revisits.isDue(each, memory.now()))
        .sorted(Comparator.comparingLong(Seen::checked))
        .toList();
  }

  private void found(Found found) {
    if (found instanceof Found.Document document) {
      String uri = document.uri();
      int inner = uri.indexOf("!/");
      String holder = web.askedFor(inner < 0 ? uri : uri.substring(0, inner));
      if (inner < 0) {
        work.read(document, web.found(holder), memory);
        web.settled(holder);
      } else {
        work.read(document, memory.known(uri, holder), memory);
      }
    } else if (found instanceof Found.Fault fault && !isMiss(fault.uri())) {
      work.fault(fault.uri(), fault.reason());
    }
  }

  /** What is not there any more is told when it counts. */
  private boolean isMiss(String address) {
    Fetched.Refused refused = web.refused().get(address);
    return refused != null && isGone(refused) && memory.known(address, null).digest() != null;
  }

  private static boolean isGone(Fetched.Refused refused) {
    return refused.status() == GONE || refused.status() == NONE;
  }

  private void missed(String address, Fetched.Refused refused) {
    Seen seen = memory.known(address, null);
    if (!isGone(refused) || seen.digest() == null || seen.gone()) {
      return;
    }
    Seen missed = seen.missedAt(memory.now());
    memory.put(missed);
    if (refused.status() == GONE || missed.misses() >= Revisits.MISSES) {
      work.takeBack(missed, refused.reason(), memory);
    }
  }

  private static Stated stated(Seen.@Nullable Told told) {
    return told == null
        ? Stated.NOTHING
        : new Stated(
            told.title(),
            told.publisher(),
            told.published() == null ? null : LocalDate.parse(told.published()),
            told.language());
  }
}
