package dev.demarche.gather.warc;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.said.Recoding;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes pages and texts out of records and passes everything else over. */
final class Pages {
  private static final Set<String> TEXT =
      Set.of("text/html", "application/xhtml+xml", "text/plain");
  private static final Pattern STATUS = Pattern.compile("HTTP/[\\d.]+\\s+(\\d{3})\\b.*");
  private static final String TYPE = "content-type";

  private final Body body;

  Pages(int most) {
    this.body = new Body(most);
  }

  /**
   * The page in a record, if it holds one.
   *
   * @param uri its address
   * @param block the record's content; read as far as needed
   * @throws IOException when there is one that cannot be read
   */
  Optional<Document> of(String uri, Fields record, InputStream block, Stated stated)
      throws IOException {
    return switch (record.token("warc-type")) {
      case "response" -> answer(uri, record, block, stated);
      case "resource", "conversion" ->
          TEXT.contains(record.token(TYPE))
              ? Optional.of(document(uri, record, record, block, stated))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Document> answer(String uri, Fields record, InputStream block, Stated stated)
      throws IOException {
    if (!record.token(TYPE).equals("application/http") || uri.endsWith("/robots.txt")) {
      return Optional.empty();
    }
    Source http = new Source(block);
    String line = http.line();
    var status = STATUS.matcher(line == null ? "" : line);
    if (!status.matches()) {
      throw new IOException("holds no answer of a server");
    }
    if (!status.group(1).equals("200")) {
      return Optional.empty();
    }
    Fields header = Fields.read(http);
    String type =
        header.get(TYPE).isPresent()
            ? header.token(TYPE)
            : record.token("warc-identified-payload-type");
    return TEXT.contains(type)
        ? Optional.of(document(uri, record, header, http, stated))
        : Optional.empty();
  }

  private Document document(String uri, Fields record, Fields header, InputStream in, Stated stated)
      throws IOException {
    if (record.get("warc-truncated").isPresent()) {
      throw new Unread("cut short by the crawler (" + record.token("warc-truncated") + ")");
    }
    byte[] bytes = body.read(header, in);
    Optional<Charset> charset = Recoding.charset(header.get(TYPE).orElse(null));
    return new Document(
        uri, charset.map(each -> Recoding.toUtf8(bytes, each)).orElse(bytes), stated);
  }
}
