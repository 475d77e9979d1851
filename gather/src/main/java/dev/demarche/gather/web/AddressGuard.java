package dev.demarche.gather.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets only public addresses pass. A name is looked up once, and whoever asks connects to the very
 * addresses that were checked, so that a second answer of the name server changes nothing.
 */
final class AddressGuard {
  private final Names names;
  private final SpecialAddresses special = SpecialAddresses.load();
  private final Set<String> allowed;

  /**
   * @param allowed names or addresses of hosts that may be anywhere
   */
  AddressGuard(Names names, Set<String> allowed) {
    this.names = names;
    this.allowed =
        allowed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The addresses of {@code host}.
   *
   * @throws Refusal when there is none, or when any is not public
   */
  List<InetAddress> addresses(String host) throws Refusal {
    List<InetAddress> addresses = lookUp(host);
    if (!allowed.contains(host)) {
      for (InetAddress address : addresses) {
        if (!special.isPublic(address)) {
          throw new Refusal("address is not public: " + address.getHostAddress());
        }
      }
    }
    return addresses;
  }

  private List<InetAddress> lookUp(String host) throws Refusal {
    try {
      return names.of(host);
    } catch (UnknownHostException e) {
      throw new Refusal("no such host: " + host, e);
    }
  }
}
