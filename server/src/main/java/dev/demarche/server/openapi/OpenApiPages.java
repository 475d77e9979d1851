package dev.demarche.server.openapi;

import dev.demarche.server.Answer;
import dev.demarche.server.page.Pages;
import io.javalin.config.RoutesConfig;
import java.util.Map;

/** The description of the interface, for programs and for people. */
public final class OpenApiPages {
  private final Pages pages;

  /** With what writes pages. */
  public OpenApiPages(Pages pages) {
    this.pages = pages;
  }

  /** Tells what it answers. */
  public void routes(RoutesConfig routes) {
    routes.get(
        "/openapi.json",
        request ->
            Answer.send(
                request, Answer.JSON, OpenApi.shipped().document().toPrettyString() + "\n"));
    routes.get(
        "/openapi",
        request ->
            pages.plain(
                request,
                "openapi",
                "For programs",
                Map.of("operations", OpenApi.shipped().operations())));
  }
}
