package dev.demarche.gather.feed;

import dev.demarche.gather.Fetched;
import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Gatherer;
import dev.demarche.gather.Limits;
import dev.demarche.gather.Web;
import dev.demarche.intake.Intake;
import dev.demarche.intake.IntakeResult;
import dev.demarche.intake.Stated;
import dev.demarche.model.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes feeds of tests apart. */
final class Feeds {
  static final String PARAGRAPH =
      "<p>The ferry ministers of Sarn and Ostrava Bay met in the harbour town of Lindholm on Monday"
          + " and agreed on a common timetable for the summer, their offices said. Both sides will"
          + " send delegations to the islands in April, and a treaty on pilots is to follow.</p>";

  private Feeds() {}

  /** A web in which every address holds a page that tells its address. */
  static final Web ECHO =
      address ->
          new Fetched.Page(
              address, "text/html", "UTF-8", ("page " + address).getBytes(StandardCharsets.UTF_8));

  static List<Found> open(String feed) {
    return open("feed.xml", feed.getBytes(StandardCharsets.UTF_8), 0);
  }

  /** What is found when up to {@code links} addresses are fetched from {@link #ECHO}. */
  static List<Found> open(String uri, byte[] feed, int links) {
    List<Found> found = new ArrayList<>();
    Limits limits = new Limits(2_000_000, 10_000_000, 200, 4);
    new Gatherer(
            List.of(new XmlFeed(limits), new JsonFeed(limits), new Sitemap()), limits, ECHO, links)
        .gather(uri, null, new ByteArrayInputStream(feed), Stated.NOTHING, found::add);
    return found;
  }

  /** The addresses that a feed tells. */
  static List<String> addresses(String feed) {
    return open("feed.xml", feed.getBytes(StandardCharsets.UTF_8), 100).stream()
        .map(Found::uri)
        .toList();
  }

  static Document document(List<Found> found) {
    return (Document) found.get(0);
  }

  static String reason(List<Found> found) {
    return ((Fault) found.get(found.size() - 1)).reason();
  }

  /** The article that intake reads from a document. */
  static Article article(Found found) {
    Document document = (Document) found;
    IntakeResult result = new Intake().read(document.uri(), document.bytes(), document.stated());
    return ((IntakeResult.Read) result).article();
  }
}
