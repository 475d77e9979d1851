package dev.demarche.export.feed;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as they may stand in a link: URIs of RFC 3986, and nothing but ASCII. */
final class Links {
  /** What has a meaning in a URI, or none but itself; a percent sign only before two digits. */
  private static final Pattern BARRED =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9._~:/?#@!$&'()*+,;=-]");

  private static final Pattern WHOLE =
      Pattern.compile("(https?://)(\\[[^\\]]*]|[^/?#:@\\[]+)(.*)", Pattern.DOTALL);

  /** Letters that IDNA 2003, which Java has, makes others of, and IDNA 2008 does not. */
  private static final Pattern DEVIANT = Pattern.compile("[ßς\\u200c\\u200d]");

  private Links() {}

  /**
   * An address or a path with its query. What a URI cannot have becomes its octets in UTF-8, {@code
   * %C3%A9}; a name of a host with such letters becomes what the Domain Name System has, {@code
   * xn--…}. What is escaped already stays.
   */
  static String uri(String address) {
    Matcher whole = WHOLE.matcher(address);
    return whole.matches()
        ? whole.group(1) + host(whole.group(2)) + escaped(whole.group(3))
        : escaped(address);
  }

  private static String host(String name) {
    if (name.startsWith("[")) {
      return name;
    }
    if (DEVIANT.matcher(name).find()) {
      return escaped(name);
    }
    try {
      return escaped(IDN.toASCII(name));
    } catch (IllegalArgumentException e) {
      return escaped(name); // No name that the Domain Name System could have.
    }
  }

  private static String escaped(String part) {
    return BARRED.matcher(part).replaceAll(barred -> octets(barred.group()));
  }

  private static String octets(String character) {
    HexFormat hex = HexFormat.ofDelimiter("%").withUpperCase();
    return "%" + hex.formatHex(character.getBytes(StandardCharsets.UTF_8));
  }
}
