package dev.demarche.cli.mixed;

import static dev.demarche.cli.mixed.Packing.utf8;
import static dev.demarche.cli.mixed.SoundKinds.address;
import static dev.demarche.cli.mixed.SoundKinds.sound;

import dev.demarche.cli.mixed.Made.Due;
import dev.demarche.cli.mixed.News.Story;
import java.util.List;

/** Feeds that hold their texts, and site maps, of which only the addresses are told. */
final class SoundFeeds {
  private SoundFeeds() {}

  static List<Kind> all() {
    return List.of(
        sound("feed.rss", (n, news) -> utf8(rss(n, news))),
        sound("feed.atom", (n, news) -> utf8(atom(n, news))),
        sound("feed.json", (n, news) -> utf8(json(n, news))),
        new Kind("sitemap.xml", Due.FAULT, (n, news) -> utf8(siteMap(n, "urlset", "url"))),
        new Kind(
            "sitemaps.xml", Due.FAULT, (n, news) -> utf8(siteMap(n, "sitemapindex", "sitemap"))));
  }

  static String rss(String number, News news) {
    String items = item(address(number, 1), news.story()) + item(address(number, 2), news.story());
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Hill"
        + " News</title><link>https://hill.example/</link>"
        + items
        + "</channel></rss>";
  }

  private static String item(String address, Story story) {
    return "<item><title>%s</title><link>%s</link><content:encoded><![CDATA[%s]]></content:encoded></item>"
        .formatted(story.title(), address, story.body());
  }

  private static String atom(String number, News news) {
    Story story = news.story();
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Hill News</title><entry><title>%s</title><id>urn:%s</id><link href=\"%s\"/><published>%sT08:00:00Z</published><content type=\"html\"><![CDATA[%s]]></content></entry></feed>"
        .formatted(story.title(), number, address(number, 1), story.day(), story.body());
  }

  private static String json(String number, News news) {
    Story story = news.story();
    return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Hill News\",\"items\":[{\"id\":\"1\",\"url\":\"%s\",\"title\":\"%s\",\"content_html\":\"%s\"}]}"
        .formatted(address(number, 1), story.title(), story.body());
  }

  private static String siteMap(String number, String root, String entry) {
    StringBuilder map =
        new StringBuilder("<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int i = 1; i <= 30; i++) {
      map.append("<%s><loc>%s</loc></%s>".formatted(entry, address(number, i), entry));
    }
    return map + "</" + root + ">";
  }
}
