package dev.demarche.gather.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an entry as a page, so that it is read as every other page. */
final class EntryPage {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*+\\R");

  private EntryPage() {}

  /** The page of {@code entry} in UTF-8. */
  static byte[] of(Entry entry, String text) {
    StringBuilder page = new StringBuilder(text.length() + 500);
    page.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    String title = entry.title() == null ? "" : entry.title().strip();
    page.append("<title>").append(title.replace("<", "&lt;")).append("</title>");
    meta(page, "og:site_name", entry.stated().publisher());
    LocalDate day = entry.stated().published();
    meta(page, "article:published_time", day == null ? null : day.toString());
    page.append("</head>\n<body><article>");
    if (!title.isEmpty()) {
      page.append("<h1>").append(title).append("</h1>\n");
    }
    page.append(text.indexOf('<') < 0 ? paragraphs(text) : text);
    return page.append("</article></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Plain text as HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String paragraphs(String text) {
    return Arrays.stream(EMPTY_LINE.split(text))
        .map(each -> "<p>" + each.strip() + "</p>\n")
        .collect(Collectors.joining());
  }

  private static void meta(StringBuilder page, String name, @Nullable String value) {
    if (value != null) {
      page.append("<meta property=\"").append(name).append("\" content=\"");
      page.append(escaped(value)).append("\">");
    }
  }
}
