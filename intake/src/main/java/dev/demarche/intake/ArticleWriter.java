package dev.demarche.intake;

import dev.demarche.intake.language.LanguageGuess;
import dev.demarche.intake.text.Draft;
import dev.demarche.intake.text.Draft.Published;
import dev.demarche.intake.text.Part;
import dev.demarche.model.Article;
import dev.demarche.model.Block;
import dev.demarche.model.Block.Kind;
import dev.demarche.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Lays a draft out as an article: headline, blank line, blocks with blank lines between them. */
final class ArticleWriter {
  private static final String GAP = "\n\n";
  private final LanguageGuess languages = new LanguageGuess();

  Article write(String uri, Draft draft) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    if (draft.title() != null) {
      append(new Part(Kind.TITLE, draft.title(), draft.titlePath()), text, blocks);
    }
    draft.parts().forEach(part -> append(part, text, blocks));
    String kept = text.toString();
    Published published = draft.published();
    return new Article(
        uri,
        draft.title(),
        draft.publisher(),
        published == null ? null : published.day(),
        published == null ? null : published.from(),
        languages.of(kept, draft.languageHint()),
        kept,
        digest(kept),
        blocks,
        draft.meta());
  }

  private static void append(Part part, StringBuilder text, List<Block> blocks) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int start = text.length();
    text.append(part.text());
    blocks.add(new Block(part.kind(), new Span(start, text.length()), part.path()));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return "sha256:"
          + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
