package dev.demarche.cli.output;

/** Pages for a browser: one file, no script, nothing fetched. */
final class Html {
  static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Demarche</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
      article { border-top: 1px solid #d5d5d5; padding: .8rem 0 }
      h2 { font-size: 1rem; margin: 0 }
      blockquote { margin: .4rem 0 .4rem 1rem; color: #333 }
      .quiet { color: #5a5a5a; font-size: .9rem }
      .disputed { color: #8a1c1c }
      </style></head><body><main>""";

  static final String FOOT = "</main></body></html>";

  private Html() {}

  /** Text as it may stand between tags and in attributes. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
