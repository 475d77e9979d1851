package dev.demarche.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of the pages; the build makes classes of them. */
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** A page; every value is escaped for the place where it stands. */
  String render(String name, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    engine.render(name + ".jte", values, out);
    return out.toString();
  }
}
