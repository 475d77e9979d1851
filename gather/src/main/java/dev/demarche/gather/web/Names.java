package dev.demarche.gather.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns the names of hosts into addresses. */
interface Names {
  /** The machine's own look-up. */
  Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses of {@code host}, at least one.
   *
   * @throws UnknownHostException when it has none
   */
  List<InetAddress> of(String host) throws UnknownHostException;
}
