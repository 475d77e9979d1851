package dev.demarche.server;

import dev.demarche.server.guard.Access;
import dev.demarche.server.guard.Limits;
import dev.demarche.server.guard.Token;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the record is served.
 *
 * @param host name or address to listen on
 * @param port to listen on, 0 for any that is free
 * @param access who gets in; without tokens anybody on this machine
 * @param limits how much one caller may ask
 * @param audit file of who did what, or null for none
 * @param adding whether articles may be added to the record
 */
public record Settings(
    String host, int port, Access access, Limits limits, @Nullable Path audit, boolean adding) {
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
    if (!access.hasKeys() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + ": can be reached from other machines; that needs a token (DEMARCHE_TOKEN)");
    }
  }

  /** With one token that is an admin's, or null for none; no limit of requests, and no audit. */
  public Settings(String host, int port, @Nullable Token token, boolean adding) {
    this(host, port, new Access(token, null), Limits.of(0), null, adding);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(host + ": no such host", e);
    }
  }
}
