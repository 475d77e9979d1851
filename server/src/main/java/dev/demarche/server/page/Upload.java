package dev.demarche.server.page;

import dev.demarche.server.Refusal;
import dev.demarche.server.api.Body;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What was put into the form of {@code /read}: a file where one was chosen, otherwise the text. */
final class Upload {
  private static final int LONGEST_NAME = 200;

  private final String name;
  private final byte[] bytes;

  private Upload(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The name of the file, or empty. */
  String name() {
    return name;
  }

  /** Text or HTML. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Takes the form of a request apart.
   *
   * @throws Refusal with status 413 when it is too long, 400 when it is none
   */
  static void check(Context request) {
    if (request.contentLength() > Body.MOST) {
      throw tooLong();
    }
    try {
      request.formParamMap();
    } catch (Exception e) { // of Kotlin, which does not declare what it throws
      if (!(e instanceof ServletException)) {
        throw e;
      }
      throw request.contentLength() < 0 ? tooLong() : new Refusal(400, "the form is broken");
    }
  }

  private static Refusal tooLong() {
    return new Refusal(413, "longer than " + Body.MOST + " bytes");
  }

  /**
   * That of a request.
   *
   * @throws Refusal with status 400 when there is neither, 413 when the file is too long
   */
  static Upload of(Context request) {
    UploadedFile file = request.isMultipartFormData() ? request.uploadedFile("file") : null;
    if (file != null && file.size() > 0) {
      return new Upload(name(file), bytes(file));
    }
    String text = request.formParam("text");
    if (text == null || text.isBlank()) {
      throw new Refusal(400, "text: there is neither a text nor a file");
    }
    return new Upload("", text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(UploadedFile file) {
    if (file.size() > Body.MOST) {
      throw tooLong();
    }
    try (InputStream content = file.content()) {
      return content.readNBytes(Body.MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some browsers send the folder with it. */
  private static String name(UploadedFile file) {
    String name = file.filename().replaceFirst("^.*[/\\\\]", "");
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
