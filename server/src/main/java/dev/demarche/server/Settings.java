package dev.demarche.server;

import dev.demarche.server.guard.Token;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * How the record is served.
 *
 * @param host name or address to listen on
 * @param port to listen on, 0 for any that is free
 * @param token what those who ask must show, or null where anybody on this machine may ask
 * @param adding whether articles may be added to the record
 */
public record Settings(String host, int port, @Nullable Token token, boolean adding) {
  /**
   * Looks at the address.
   *
   * @throws IllegalArgumentException when the port is none, the host is unknown, or lies outside
   *     this machine and there is no token
   */
  public Settings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("no port: " + port);
    }
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + ": can be reached from other machines; that needs a token (DEMARCHE_TOKEN)");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(host + ": no such host", e);
    }
  }
}
