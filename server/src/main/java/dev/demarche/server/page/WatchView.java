package dev.demarche.server.page;

import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Outbox;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Sources;
import dev.demarche.server.query.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A saved question.
 *
 * @param name what it is called
 * @param path its page
 * @param asks its filters, for people
 * @param search the page that answers it with all filters
 * @param made by whom and when
 * @param came what became of its events in the last seven days, the latest first
 * @param events its newest events
 * @param hooks who is told
 */
public record WatchView(
    String name,
    String path,
    String asks,
    String search,
    String made,
    List<ChangeView> came,
    List<EventView> events,
    List<HookView> hooks) {
  private static final int FEW = 20;
  private static final int WEEK = 7;

  /**
   * Who is told.
   *
   * @param id number
   * @param called where it leads, or only its number for those who may not know
   * @param standing how many messages wait, how many are dead
   * @param lost messages that were tried often enough
   */
  public record HookView(long id, String called, String standing, List<LostView> lost) {}

  /**
   * A message that was tried often enough.
   *
   * @param id number
   * @param told what it tells and when it was to be told
   * @param fault why it failed last
   */
  public record LostView(long id, String told, String fault) {}

  /** Of several, without what they find. */
  public static List<WatchView> all(List<Watch> watches) {
    return watches.stream().map(each -> of(each, List.of(), List.of(), List.of())).toList();
  }

  /**
   * Of one, with what it finds today.
   *
   * @param whole whether it is told where the webhooks lead and what became of single messages,
   *     which can tell it too
   */
  public static WatchView of(
      Watch watch, Asked asked, Sources sources, List<Hook> hooks, boolean whole) {
    Instant since =
        sources.today().minusDays(WEEK).atStartOfDay(sources.clock().getZone()).toInstant();
    Outbox outbox = sources.chronicle().outbox();
    return of(
        watch,
        ChangeView.all(sources.chronicle().news().since(asked.question(), since, FEW)),
        EventView.all(
            sources.chronicle().timeline(asked.question().but().limit(FEW).build()).results()),
        hooks.stream().map(hook -> hook(hook, outbox, whole)).toList());
  }

  private static WatchView of(
      Watch watch, List<ChangeView> came, List<EventView> events, List<HookView> hooks) {
    String query = watch.query().isEmpty() ? "" : "?" + watch.query();
    return new WatchView(
        watch.name(),
        "/watches/" + watch.id(),
        watch.query().isEmpty() ? "everything" : watch.query().replace("&", ", "),
        "/search" + query,
        watch.author() + ", " + watch.made().toString().substring(0, 10),
        came,
        events,
        hooks);
  }

  private static HookView hook(Hook hook, Outbox outbox, boolean whole) {
    String standing =
        outbox.count(hook.id(), Delivery.State.WAITING)
            + " waiting, "
            + outbox.count(hook.id(), Delivery.State.DEAD)
            + " given up";
    if (!whole) {
      return new HookView(hook.id(), "Webhook " + hook.id(), standing, List.of());
    }
    List<LostView> lost =
        outbox.of(hook.id(), Delivery.State.DEAD, FEW).stream().map(WatchView::lost).toList();
    return new HookView(hook.id(), hook.url(), standing, lost);
  }

  private static LostView lost(Delivery delivery) {
    return new LostView(
        delivery.id(),
        delivery.message().type() + ", " + delivery.made(),
        Objects.requireNonNullElse(delivery.fault(), "") + ", tried " + delivery.attempts());
  }
}
