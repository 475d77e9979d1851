package dev.demarche.gather.mail;

import dev.demarche.gather.Limits;
import dev.demarche.gather.said.Recoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/** The parts of a letter, sorted into its text and what is attached. */
final class Parts {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "text/calendar",
          "text/css",
          "text/vcard",
          "text/x-vcard",
          "message/delivery-status",
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/ms-tnef");
  private static final Set<String> MEDIA = Set.of("image", "audio", "video", "font");
  private static final String HTML = "text/html";
  private static final String PLAIN = "text/plain";

  private final Limits limits;
  private final List<Entity> attached = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private @Nullable String html;

  private Parts(Limits limits) {
    this.limits = limits;
  }

  static Parts of(Message message, Limits limits) throws IOException {
    Parts parts = new Parts(limits);
    parts.add(message);
    return parts;
  }

  /** The letter's page if it has one, otherwise its plain texts. */
  String text() {
    return html != null ? html : String.join("\n\n", plain);
  }

  /** What is attached, in order. */
  List<Entity> attached() {
    return List.copyOf(attached);
  }

  private void add(Entity entity) throws IOException {
    Body body = entity.getBody();
    String type = type(entity);
    if (body instanceof Multipart multipart) {
      addAll(multipart);
    } else if (body instanceof Message) {
      attached.add(entity);
    } else if (body instanceof SingleBody single && isText(entity, type)) {
      addText(type, text(single, entity));
    } else if (!isPassedOver(type)) {
      attached.add(entity);
    }
  }

  private void addAll(Multipart multipart) throws IOException {
    List<Entity> parts = multipart.getBodyParts();
    if (!"alternative".equalsIgnoreCase(multipart.getSubType()) || parts.isEmpty()) {
      for (Entity part : parts) {
        add(part);
      }
      return;
    }
    Entity best =
        parts.stream()
            .filter(Parts::holdsPage)
            .findFirst()
            .or(() -> parts.stream().filter(part -> type(part).equals(PLAIN)).findFirst())
            .orElse(parts.get(0));
    add(best);
  }

  private static boolean holdsPage(Entity part) {
    return part.getBody() instanceof Multipart multipart
        ? multipart.getBodyParts().stream().anyMatch(Parts::holdsPage)
        : type(part).equals(HTML);
  }

  private void addText(String type, String text) {
    if (text.isBlank()) {
      return;
    }
    if (type.equals(PLAIN)) {
      plain.add(text);
    } else if (html == null) {
      html = text;
    }
  }

  private static boolean isText(Entity part, String type) {
    boolean attachment = "attachment".equalsIgnoreCase(part.getDispositionType());
    return !attachment && part.getFilename() == null && (type.equals(PLAIN) || type.equals(HTML));
  }

  private static boolean isPassedOver(String type) {
    int slash = type.indexOf('/');
    return PASSED_OVER.contains(type) || (slash > 0 && MEDIA.contains(type.substring(0, slash)));
  }

  private static String type(Entity part) {
    String type = part.getMimeType();
    return type == null ? PLAIN : type.toLowerCase(Locale.ROOT);
  }

  private String text(SingleBody body, Entity part) throws IOException {
    try (InputStream in = body.getInputStream()) {
      byte[] bytes = in.readNBytes(limits.document());
      String charset = part.getCharset();
      return Recoding.text(
          charset == null
              ? bytes
              : Recoding.named(charset).map(each -> Recoding.forceUtf8(bytes, each)).orElse(bytes));
    }
  }
}
