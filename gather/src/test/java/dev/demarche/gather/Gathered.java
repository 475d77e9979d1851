package dev.demarche.gather;

import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a gatherer finds in bytes, for tests. */
public record Gathered(List<Found> all) {
  /** Takes {@code bytes} apart with these containers. */
  public static Gathered of(Limits limits, String uri, byte[] bytes, Container... containers) {
    List<Found> all = new ArrayList<>();
    new Gatherer(List.of(containers), limits)
        .gather(uri, null, new ByteArrayInputStream(bytes), Stated.NOTHING, all::add);
    return new Gathered(all);
  }

  public List<String> uris() {
    return all.stream().map(Found::uri).toList();
  }

  /** The documents' bytes as UTF-8. */
  public List<String> texts() {
    return documents().stream()
        .map(each -> new String(each.bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  public List<Stated> stated() {
    return documents().stream().map(Document::stated).toList();
  }

  /** Address and reason of the faults. */
  public List<String> faults() {
    return all.stream()
        .filter(Fault.class::isInstance)
        .map(Fault.class::cast)
        .map(each -> each.uri() + ": " + each.reason())
        .toList();
  }

  private List<Document> documents() {
    return all.stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
  }
}
