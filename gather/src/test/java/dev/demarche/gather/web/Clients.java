package dev.demarche.gather.web;

import dev.demarche.gather.Fetched;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/** Clients of tests. They may ask the host localhost, and wait for no pause. */
final class Clients {
  /** Pauses that were wanted. */
  final List<Duration> pauses = new ArrayList<>();

  private WebLimits limits =
      new WebLimits(100_000, 50, Duration.ofSeconds(60), 5, 2, Duration.ofSeconds(60));
  private Store store = Store.NONE;
  private Duration maxAge = Duration.ZERO;
  private Names names = host -> List.of(InetAddress.getAllByName(host));
  private SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();
  private Set<String> allowed = Set.of("localhost");

  Clients within(Duration time) {
    limits = new WebLimits(limits.bytes(), limits.ratio(), time, 5, 2, limits.pause());
    return this;
  }

  Clients upTo(int bytes) {
    limits = new WebLimits(bytes, limits.ratio(), limits.time(), 5, 2, limits.pause());
    return this;
  }

  Clients storing(Store pages, Duration age) {
    store = pages;
    maxAge = age;
    return this;
  }

  Clients naming(Names other) {
    names = other;
    return this;
  }

  Clients trusting(SSLSocketFactory other) {
    sockets = other;
    return this;
  }

  Clients allowing(String... hosts) {
    allowed = Set.of(hosts);
    return this;
  }

  GuardedWeb client() {
    return new GuardedWeb(
        limits,
        new Wire(new AddressGuard(names, allowed), sockets),
        store,
        maxAge,
        Clock.systemUTC(),
        pauses::add);
  }

  Fetched get(String address) {
    return client().get(address);
  }

  /** The text of the page, which must be there. */
  String text(String address) {
    return text(get(address));
  }

  /** Why the page is not there. */
  String refusal(String address) {
    return ((Fetched.Refused) get(address)).reason();
  }

  static String text(Fetched fetched) {
    return new String(((Fetched.Page) fetched).bytes(), StandardCharsets.UTF_8);
  }
}
