package dev.demarche.gather.mail;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Once;
import dev.demarche.gather.Sink;
import dev.demarche.gather.said.ArticleBytes;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Takes a letter apart: its text, and what is attached to it. */
final class LetterReader {
  private static final Pattern NESTING =
      Pattern.compile("boundary\\s*=|message/rfc822", Pattern.CASE_INSENSITIVE);

  /** The parser goes down as deep as parts lie within each other. */
  private static final int MOST_NESTING = 200;

  private final Limits limits;
  private final Once<Envelope> envelope = new Once<>(Envelope::new);

  LetterReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Hands on the text of a letter and its attachments; what cannot be read is a fault.
   *
   * @param uri its address; that of its text as well
   */
  void read(String uri, byte[] letter, Stated stated, Sink sink) throws IOException {
    if (nesting(letter) > MOST_NESTING) {
      sink.found(new Fault(uri, "a letter of more than " + MOST_NESTING + " parts"));
      return;
    }
    Message message;
    try {
      message = parse(letter);
    } catch (MimeException | IllegalArgumentException e) {
      sink.found(new Fault(uri, "a damaged letter: " + e.getMessage()));
      return;
    }
    read(uri, message, stated, sink);
    message.dispose();
  }

  private static Message parse(byte[] letter) throws IOException, MimeException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(letter));
  }

  private void read(String uri, Message message, Stated stated, Sink sink) throws IOException {
    Parts parts = Parts.of(message, limits);
    Stated told = envelope.get().of(message, stated);
    String text = parts.text();
    if (!text.isBlank()) {
      byte[] bytes = ArticleBytes.of(told.title(), text, StandardCharsets.UTF_8);
      sink.found(new Document(uri, bytes, told));
    } else if (parts.attached().isEmpty()) {
      sink.found(new Fault(uri, "a letter without text"));
    }
    List<Entity> attached = parts.attached();
    for (int i = 0; i < attached.size(); i++) {
      attached(uri, i + 1, attached.get(i), told, sink);
    }
  }

  private void attached(String uri, int number, Entity part, Stated told, Sink sink)
      throws IOException {
    String name = part.getFilename();
    String address = uri + "!/" + (name == null ? number : name.replaceAll("\\p{Cntrl}", "\uFFFD"));
    if (part.getBody() instanceof Message message) {
      read(address, message, Stated.NOTHING, sink);
    } else if (part.getBody() instanceof SingleBody body) {
      Stated whole = new Stated(null, told.publisher(), told.published(), null);
      sink.within(address, part.getMimeType(), body.getInputStream(), whole);
    }
  }

  private static int nesting(byte[] letter) {
    Matcher matcher = NESTING.matcher(new String(letter, StandardCharsets.ISO_8859_1));
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
