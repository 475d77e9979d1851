package dev.demarche.server.hook;

import dev.demarche.server.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a webhook may lead. */
public final class HookAddress {
  private static final int LONGEST = 2000;

  private HookAddress() {}

  /**
   * An address of the web, without a user.
   *
   * @throws Refusal with status 400 when it is none
   */
  public static String of(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (url.length() <= LONGEST
          && (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null) {
        return url.strip();
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new Refusal(400, "url: an address as https://example.org/hook is needed");
  }
}
