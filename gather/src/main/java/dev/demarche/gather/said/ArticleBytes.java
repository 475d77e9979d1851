package dev.demarche.gather.said;

import dev.demarche.intake.html.Markup;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays headline and text out as the file that intake reads. */
public final class ArticleBytes {
  private static final int HEAD = 2000;

  private ArticleBytes() {}

  /**
   * A page where {@code text} is HTML, otherwise plain text, with the headline above it unless it
   * stands there already.
   *
   * @param charset of the bytes
   */
  public static byte[] of(@Nullable String title, String text, Charset charset) {
    return layOut(title == null ? "" : oneLine(title), text).getBytes(charset);
  }

  private static String layOut(String title, String text) {
    if (isWhole(text)) {
      return text;
    }
    if (Markup.isPage(text)) {
      String escaped = escape(title);
      String headline = title.isEmpty() ? "" : "<h1>" + escaped + "</h1>\n";
      return "<!DOCTYPE html>\n<html><head><title>"
          + escaped
          + "</title></head><body><article>"
          + headline
          + text
          + "</article></body></html>\n";
    }
    return title.isEmpty() || oneLine(head(text)).startsWith(title) ? text : title + "\n\n" + text;
  }

  private static boolean isWhole(String text) {
    String head = head(text).toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html") || head.contains("<head>");
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), HEAD));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** In which bytes of any charset that is like ASCII can be kept as they are. */
  public static final Charset BYTES = StandardCharsets.ISO_8859_1;
}
