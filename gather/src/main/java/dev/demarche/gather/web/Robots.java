package dev.demarche.gather.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the robots.txt files of sites allow, after RFC 9309. */
final class Robots {
  /** RFC 9309: at least 500 kibibytes are read; what is beyond does not count. */
  private static final int MOST = 500 * 1024;

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);
  private static final int REMEMBERED = 1000;
  private static final int SERVER_ERROR = 500;

  private final Map<String, Rules> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Hops hops;
  private final WebLimits limits;
  private final Clock clock;

  Robots(Hops hops, WebLimits limits, Clock clock) {
    this.hops = hops;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * What is known of a site.
   *
   * @param failure why nothing is known, or empty
   */
  private record Rules(SimpleRobotRules rules, String failure, Instant until) {}

  /**
   * Lets {@code address} pass if its site allows it.
   *
   * @param deadline of the page; to ask for robots.txt has one of its own, and does not count
   * @return the time that the site wants between requests
   * @throws Refusal when it does not, or when nobody can tell
   */
  Duration check(Address address, Deadline deadline) throws Refusal {
    Instant began = clock.instant();
    Rules rules = rules(address);
    deadline.pausedFor(Duration.between(began, clock.instant()));
    if (!rules.failure.isEmpty()) {
      throw new Refusal(rules.failure);
    }
    if (!rules.rules.isAllowed(address.toString())) {
      throw new Refusal("forbidden by robots.txt");
    }
    return Duration.ofMillis(Math.max(0, rules.rules.getCrawlDelay()));
  }

  private Rules rules(Address address) {
    synchronized (known) {
      Rules rules = known.get(address.origin());
      if (rules != null && rules.until.isAfter(clock.instant())) {
        return rules;
      }
    }
    Rules rules = ask(new Address(address.scheme(), address.host(), address.port(), "/robots.txt"));
    synchronized (known) {
      known.put(address.origin(), rules);
    }
    return rules;
  }

  private Rules ask(Address file) {
    Deadline deadline = new Deadline(limits.time());
    Reply first;
    try {
      first = hops.ask(file, Manners.HEADERS, body(), Duration.ZERO, deadline);
    } catch (Refusal e) {
      // What keeps robots.txt away keeps the page away as well.
      return failed(e.reason());
    }
    try {
      Reply reply = last(file, first, deadline);
      return reply.status() >= SERVER_ERROR
          ? failed("robots.txt cannot be had: HTTP " + reply.status())
          : new Rules(reply.isPage() ? parse(file, reply) : all(), "", clock.instant().plus(KEPT));
    } catch (Refusal e) {
      return failed("robots.txt cannot be had: " + e.reason());
    }
  }

  private Reply last(Address file, Reply first, Deadline deadline) throws Refusal {
    Address at = file;
    Reply reply = first;
    for (int i = 0; i < limits.redirects() && reply.location() != null; i++) {
      at = at.resolve(reply.location());
      reply = hops.ask(at, Manners.HEADERS, body(), Duration.ZERO, deadline);
    }
    return reply;
  }

  private Body body() {
    return new Body(MOST, limits.ratio(), true);
  }

  private Rules failed(String reason) {
    return new Rules(all(), reason, clock.instant().plus(FAILURE_KEPT));
  }

  private static SimpleRobotRules parse(Address file, Reply reply) {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
        .parseContent(file.toString(), reply.body(), "text/plain", List.of(Manners.NAME));
  }

  private static SimpleRobotRules all() {
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }
}
