package dev.demarche.server.watch;

import dev.demarche.record.Chronicle;
import dev.demarche.record.RecordException;
import dev.demarche.record.watch.Delivery;
import dev.demarche.record.watch.Hook;
import dev.demarche.record.watch.Watch;
import dev.demarche.server.Refusal;
import dev.demarche.server.Sources;
import dev.demarche.server.hook.HookAddress;
import dev.demarche.server.hook.Secret;
import dev.demarche.server.query.Asked;
import dev.demarche.server.query.SavedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Looks at what is asked to be done with watches, and does it. */
public final class Desk {
  private static final int MOST_WATCHES = 1000;
  private static final int MOST_HOOKS = 20;

  private final Sources sources;
  private final Chronicle chronicle;

  /** With what watches ask. */
  public Desk(Sources sources) {
    this.sources = sources;
    this.chronicle = sources.chronicle();
  }

  /**
   * The watch with a number.
   *
   * @throws Refusal with status 404 when there is none
   */
  Watch watch(String number) {
    return number(number)
        .flatMap(chronicle.watches()::with)
        .orElseThrow(() -> new Refusal(404, number + ": no such watch"));
  }

  /** The question of a watch, as of today. */
  Asked asked(Watch watch) {
    return Asked.of(SavedQuery.read(watch.query()), sources);
  }

  /**
   * Saves a question.
   *
   * @throws Refusal with status 400 when a filter is none or the name is no good or taken
   */
  public Watch add(String name, String query, String author) {
    String kept = SavedQuery.text(SavedQuery.checked(query, sources));
    if (chronicle.watches().all().size() >= MOST_WATCHES) {
      throw new Refusal(400, "there are " + MOST_WATCHES + " watches, and may be no more");
    }
    try {
      // as it is kept, so that it is told the same at once and later
      Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      return chronicle.watches().add(name, kept, author, now);
    } catch (RecordException e) {
      throw new Refusal(400, "name: " + e.getMessage());
    }
  }

  /**
   * Has somebody told of what a watch finds from now on.
   *
   * @param secret to sign with, or empty for a fresh one
   * @throws Refusal with status 400 when the address or the secret is none
   */
  public Hook addHook(Watch watch, String url, String secret) {
    Secret signing = secret.isBlank() ? Secret.fresh() : Secret.of(secret.strip());
    if (hooks(watch).size() >= MOST_HOOKS) {
      throw new Refusal(400, "a watch has at most " + MOST_HOOKS + " webhooks");
    }
    return chronicle.hooks().add(watch.id(), HookAddress.of(url), signing.text(), Instant.now());
  }

  /**
   * The webhook of a watch with a number.
   *
   * @throws Refusal with status 404 when it has none
   */
  Hook hook(Watch watch, String number) {
    return hooks(watch).stream()
        .filter(each -> Long.toString(each.id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, number + ": no such webhook of this watch"));
  }

  /**
   * The message with a number that one of the webhooks of a watch takes or was to take.
   *
   * @throws Refusal with status 404 when there is none
   */
  Delivery delivery(Watch watch, String number) {
    return number(number)
        .flatMap(chronicle.outbox()::with)
        .filter(each -> hooks(watch).stream().anyMatch(hook -> hook.id() == each.hook()))
        .orElseThrow(() -> new Refusal(404, number + ": no such delivery of this watch"));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The webhooks of a watch. */
  List<Hook> hooks(Watch watch) {
    return chronicle.hooks().all().stream().filter(hook -> hook.watch() == watch.id()).toList();
  }
}
