package dev.demarche.server.page;

import dev.demarche.export.ExportFormat;
import dev.demarche.server.query.Filters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title heading
 * @param here path of the page, for the list of pages
 * @param share address of the page with what was asked, or null where there is none
 * @param feeds the same question as a feed and a calendar
 * @param downloads the same question as files
 */
public record Frame(
    String title, String here, @Nullable String share, List<Link> feeds, List<Link> downloads) {
  private static final List<Link> PAGES =
      List.of(
          new Link("Today", "/"),
          new Link("Agenda", "/agenda"),
          new Link("Statements", "/statements"),
          new Link("Promises", "/promises"),
          new Link("Agreements", "/agreements"),
          new Link("Disagreements", "/disagreements"),
          new Link("Network", "/network"),
          new Link("Map", "/map"),
          new Link("Search", "/search"),
          new Link("Watches", "/watches"),
          new Link("Read", "/read"));

  /** Copies the lists. */
  public Frame {
    feeds = List.copyOf(feeds);
    downloads = List.copyOf(downloads);
  }

  /** A page without a question. */
  static Frame plain(String title, String here) {
    return new Frame(title, here, null, List.of(), List.of());
  }

  /** A page that lists what programs can ask for as JSON. */
  static Frame listing(String title, String here, String api, Filters filters) {
    Link json = new Link("json", api + filters.query());
    return new Frame(title, here, here + filters.query(), List.of(), List.of(json));
  }

  /** A page that answers a question about acts. */
  static Frame asking(String title, String here, String share, Filters filters) {
    String query = filters.without("after").query();
    String whole = filters.without("after", "limit").query();
    List<Link> feeds = new ArrayList<>();
    feeds.add(new Link("Feed (Atom)", "/feeds/events.atom" + query));
    feeds.add(new Link("Calendar of what is ahead (iCalendar)", "/feeds/agenda.ics" + query));
    feeds.add(new Link("Watch this", "/watches?query=" + Filters.encode(query)));
    List<Link> downloads = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      downloads.add(new Link(format.toString(), "/export/" + format + whole));
    }
    return new Frame(title, here, share, feeds, downloads);
  }

  /** The pages of this server. */
  public List<Link> pages() {
    return PAGES;
  }

  /** For {@code aria-current}; null where a link leads elsewhere. */
  public @Nullable String current(Link link) {
    return link.href().equals(here) ? "page" : null;
  }
}
