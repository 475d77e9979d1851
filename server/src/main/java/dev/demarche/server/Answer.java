package dev.demarche.server;

import dev.demarche.server.query.Asked;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sends whole answers, with a tag by which who asks again learns that nothing changed. */
public final class Answer {
  /** Pages. */
  public static final String HTML = "text/html; charset=utf-8";

  /** Data. */
  public static final String JSON = "application/json";

  /** Errors for programs (RFC 9457). */
  public static final String PROBLEM = "application/problem+json";

  private static final int TAG_BYTES = 16;

  private Answer() {}

  /** Tells where the page after this one is. */
  public static void more(Context request, Asked asked, String next) {
    String more = request.path() + asked.filters().with("after", next).query();
    request.header("Link", "<" + more + ">; rel=\"next\"");
  }

  /** Answers with text. */
  public static void send(Context request, String type, String text) {
    send(request, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes, or with 304 where they are known already. */
  public static void send(Context request, String type, byte[] bytes) {
    String tag = "\"" + hash(bytes) + "\"";
    request.header("ETag", tag);
    if (isKnown(request.header("If-None-Match"), tag)) {
      request.status(304);
      return;
    }
    request.contentType(type);
    request.result(bytes);
  }

  /** Proxies that pack an answer mark its tag as weak; the content is the same. */
  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(whole, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
