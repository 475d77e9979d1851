package dev.demarche.cli.mixed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes short invented stories. */
final class News {
  private static final List<String> PLACES =
      List.of("Lindholm", "Sarn", "Tórvik", "Port Amara", "Keston", "Bránice", "Ulvøya", "Marisol");
  private static final List<String> WHO =
      List.of("ferry minister", "harbour envoy", "trade delegate", "fisheries commissioner");
  private static final List<String> ABOUT =
      List.of("summer timetable", "pilots’ treaty", "herring quota", "customs post", "sea cable");
  private static final List<String> DID =
      List.of("met", "telephoned", "received", "wrote to", "thanked", "sat down with");
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private final Random random;

  News(long seed) {
    this.random = new Random(seed);
  }

  /** A story: its title, its paragraphs, its day. */
  record Story(String title, List<String> paragraphs, LocalDate day) {
    String text() {
      return title + "\n\n" + String.join("\n\n", paragraphs) + "\n";
    }

    String body() {
      return paragraphs.stream().map(each -> "<p>" + each + "</p>").collect(Collectors.joining());
    }

    /** A page, with menu and foot. */
    String page(String charset) {
      return """
      <!DOCTYPE html><html lang="en"><head><meta charset="%s"><title>%s | Hill News</title>
      <meta property="article:published_time" content="%sT09:30:00Z"></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
      <article><h1>%s</h1>%s</article><footer><p>Terms of use</p></footer></body></html>
      """
          .formatted(charset, title, day, title, body());
    }
  }

  Story story() {
    String place = one(PLACES);
    String title =
        String.format(
            Locale.ROOT,
            "%s talks on %s enter round %d",
            place,
            one(ABOUT),
            2 + random.nextInt(90));
    List<String> paragraphs =
        IntStream.range(0, 3 + random.nextInt(4)).mapToObj(i -> paragraph()).toList();
    return new Story(title, paragraphs, FIRST.plusDays(random.nextInt(365)));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private String paragraph() {
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  private String sentence() {
    return String.format(
        Locale.ROOT,
        "The %s of %s %s the %s of %s on the %s and named %d points that are still open.",
        one(WHO),
        one(PLACES),
        one(DID),
        one(WHO),
        one(PLACES),
        one(ABOUT),
        2 + random.nextInt(30));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
