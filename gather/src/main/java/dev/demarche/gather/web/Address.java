package dev.demarche.gather.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address.
 *
 * @param scheme http or https
 * @param host name or address in ASCII and lower case; an IPv6 address without its brackets
 * @param port 1 to 65535
 * @param target path and query, beginning with a slash
 */
record Address(String scheme, String host, int port, String target) {
  private static final int LONGEST = 8000;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65_535;
  private static final Pattern PARTS =
      Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?(.*)");

  /**
   * Reads an address; characters that should have been escaped are.
   *
   * @throws Refusal when it is none of the web
   */
  static Address of(String text) throws Refusal {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      throw new Refusal("an address longer than " + LONGEST + " characters");
    }
    Matcher parts = PARTS.matcher(stripped);
    if (!parts.matches()) {
      throw new Refusal("no address of a page");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal("only http and https are fetched: " + scheme);
    }
    if (parts.group(2) == null) {
      throw new Refusal("no address of a page");
    }
    return of(scheme, parts.group(2), Escapes.repaired(parts.group(3)));
  }

  private static Address of(String scheme, String authority, String rest) throws Refusal {
    try {
      URI uri = new URI(scheme + "://" + ascii(authority) + rest).parseServerAuthority();
      if (uri.getRawUserInfo() != null) {
        throw new Refusal("an address with a user name");
      }
      if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
        throw new Refusal("no address of a page");
      }
      String host = uri.getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
      int usual = scheme.equals("https") ? HTTPS : HTTP;
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return new Address(scheme, host, uri.getPort() < 0 ? usual : uri.getPort(), path + query);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("no address of a page", e);
    }
  }

  private static String ascii(String authority) {
    boolean isAscii = authority.chars().allMatch(c -> c < 128);
    return isAscii ? authority : IDN.toASCII(authority);
  }

  /**
   * The address to which this one redirects.
   *
   * @throws Refusal when it is none of the web
   */
  Address resolve(String location) throws Refusal {
    String stripped = location.strip();
    if (PARTS.matcher(stripped).matches()) {
      return of(stripped);
    }
    String path = target.replaceFirst("\\?.*", "");
    String repaired = Escapes.repaired(stripped);
    try {
      // URI drops the last part of the path here, which RFC 3986 keeps.
      String from = repaired.startsWith("?") ? path + repaired : repaired;
      return of(new URI(toString()).resolve(from).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("redirected to no address of a page", e);
    }
  }

  /** Whether it goes over TLS. */
  boolean isSecure() {
    return scheme.equals("https");
  }

  /** Scheme, host and, if it is not the usual one, port. */
  String origin() {
    return scheme + "://" + authority();
  }

  /** Host and, if it is not the usual one, port. */
  String authority() {
    String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
    return port == (isSecure() ? HTTPS : HTTP) ? name : name + ":" + port;
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
