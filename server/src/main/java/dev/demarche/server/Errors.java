package dev.demarche.server;

import dev.demarche.server.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Tells programs and readers why they get no answer. */
final class Errors {
  private static final int NOT_ALLOWED = 405;
  private static final int BUG = 500;
  private static final int TOO_MANY = 429;
  private static final Set<String> PROGRAMS = Set.of("/api", "/audit", "/mcp", "/openapi.json");

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
        (e, request) -> {
          if (e.getStatus() == NOT_ALLOWED) {
            e.getDetails().values().forEach(methods -> request.header("Allow", methods));
          }
          tell(request, e.getStatus(), reason(request, e));
        });
    routes.exception(
        Exception.class,
        (e, request) -> {
          if (isGone(e)) {
            tell(request, 400, "the request breaks off");
          } else {
            bugs.accept(e);
            tell(request, BUG, "this is a fault of the server, and it has been noted");
          }
        });
  }

  /** Whether who asked went away, or was cut off, before he was answered. */
  private static boolean isGone(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException
          || cause instanceof ClosedChannelException
          || cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Context request, HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> request.path() + ": there is no such page";
      case NOT_ALLOWED -> request.path() + ": cannot be asked by " + request.method().name();
      case 413 -> "the request is too long";
      default -> String.valueOf(e.getMessage());
    };
  }

  private void tell(Context request, int status, String reason) {
    request.status(status);
    request.removeHeader("Content-Disposition");
    request.removeHeader("ETag");
    if (status == TOO_MANY || isForPrograms(request.path())) {
      request.contentType(Answer.PROBLEM);
      request.result(Problem.of(status, reason));
    } else {
      pages.error(request, HttpStatus.forStatus(status).getMessage(), reason);
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/") || PROGRAMS.contains(path);
  }
}
