package dev.demarche.gather.warc;

import dev.demarche.gather.Gathered;
import dev.demarche.gather.Limits;

/** Web archives of three pages, and what is gathered of one. */
final class Warcs {
  static final String ONE = "https://courier.example/one";
  static final String TWO = "https://courier.example/two";
  static final String THREE = "https://courier.example/three";

  private Warcs() {}

  static WarcBuilder three() {
    return new WarcBuilder()
        .page(ONE, "<p>The envoys of Arlen met.</p>")
        .page(TWO, "<p>Borvia recalled its envoy.</p>")
        .page(THREE, "<p>Talks go on in Cestra.</p>");
  }

  static Gathered gather(byte[] archive) {
    return gather(archive, new Limits(10_000, 1_000_000, 200, 4));
  }

  static Gathered gather(byte[] archive, Limits limits) {
    return Gathered.of(limits, "news.warc.gz", archive, new WarcContainer(limits));
  }

  /** What is gathered of a single answer with these headers. */
  static Gathered answered(String head, byte[] body) {
    return gather(new WarcBuilder().response(ONE, head, body).plain());
  }
}
