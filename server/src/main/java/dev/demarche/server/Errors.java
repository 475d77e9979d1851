package dev.demarche.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.demarche.server.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.function.Consumer;

/** Tells programs and readers why they get no answer. */
final class Errors {
  private static final int BUG = 500;

  private final Pages pages;
  private final Consumer<Throwable> bugs;

  Errors(Pages pages, Consumer<Throwable> bugs) {
    this.pages = pages;
    this.bugs = bugs;
  }

  void routes(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, request) -> tell(request, e.status(), e.reason()));
    routes.exception(
        HttpResponseException.class,
        (e, request) -> tell(request, e.getStatus(), reason(request, e)));
    routes.exception(
        Exception.class,
        (e, request) -> {
          bugs.accept(e);
          tell(request, BUG, "this is a fault of the server, and it has been noted");
        });
  }

  private static String reason(Context request, HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> request.path() + ": there is no such page";
      case 405 -> request.path() + ": cannot be asked by " + request.method().name();
      case 413 -> "the request is too long";
      default -> String.valueOf(e.getMessage());
    };
  }

  private void tell(Context request, int status, String reason) {
    request.status(status);
    request.removeHeader("Content-Disposition");
    String title = HttpStatus.forStatus(status).getMessage();
    if (request.path().startsWith("/api/")) {
      String json =
          JsonNodeFactory.instance
              .objectNode()
              .put("type", "about:blank")
              .put("title", title)
              .put("status", status)
              .put("detail", reason)
              .toString();
      request.contentType(Answer.PROBLEM);
      request.result(json);
    } else {
      pages.error(request, title, reason);
    }
  }
}
