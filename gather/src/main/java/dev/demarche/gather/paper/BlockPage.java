package dev.demarche.gather.paper;

import dev.demarche.gather.paper.Block.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes blocks as the page that intake reads. */
final class BlockPage {
  private BlockPage() {}

  /** A page of {@code blocks} in UTF-8; the first title is its headline. */
  static byte[] of(List<Block> blocks) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    blocks.stream()
        .filter(block -> block.kind() == Kind.TITLE)
        .findFirst()
        .ifPresent(title -> page.append(element("title", title.text())));
    page.append("</head><body><article>\n");
    for (Block block : blocks) {
      page.append(element(block.kind().tag(), block.text())).append('\n');
    }
    return page.append("</article></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String element(String tag, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + tag + ">" + escaped + "</" + tag + ">";
  }
}
