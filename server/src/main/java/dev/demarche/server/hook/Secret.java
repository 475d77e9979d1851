package dev.demarche.server.hook;

import dev.demarche.server.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that the sender and the receiver of a webhook share, after <a
 * href="https://www.standardwebhooks.com/">Standard Webhooks</a>: {@code whsec_} and 24 to 64 bytes
 * as base64.
 */
public final class Secret {
  private static final String PREFIX = "whsec_";
  private static final String HMAC = "HmacSHA256";
  private static final int USUAL = 32;
  private static final int FEWEST = 24;
  private static final int MOST = 64;

  private final String text;
  private final byte[] key;

  private Secret(String text, byte[] key) {
    this.text = text;
    this.key = key;
  }

  /** A fresh one. */
  public static Secret fresh() {
    byte[] key = new byte[USUAL];
    new SecureRandom().nextBytes(key);
    return new Secret(PREFIX + Base64.getEncoder().encodeToString(key), key);
  }

  /**
   * Reads one.
   *
   * @throws Refusal with status 400 when it is none; the reason does not show it
   */
  public static Secret of(String text) {
    try {
      byte[] key =
          text.startsWith(PREFIX)
              ? Base64.getDecoder().decode(text.substring(PREFIX.length()))
              : new byte[0];
      if (key.length >= FEWEST && key.length <= MOST) {
        return new Secret(text, key);
      }
    } catch (IllegalArgumentException notBase64) {
      // said below, without the text
    }
    throw new Refusal(400, "secret: whsec_ and 24 to 64 bytes as base64 are needed");
  }

  /** As it is kept and shared. */
  public String text() {
    return text;
  }

  /**
   * The signature of a message.
   *
   * @param id of the message
   * @param seconds since 1970, of the attempt
   * @param body as it is sent
   */
  public String sign(String id, long seconds, String body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      byte[] signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
