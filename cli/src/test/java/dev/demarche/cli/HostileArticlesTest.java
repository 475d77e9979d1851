package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Articles that want to be more than text, read and added, and looked at on every page. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileArticlesTest {
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";

  /** Elements that our templates write; whatever else is on a page came out of an article. */
  private static final Set<String> OURS =
      Set.of(
          ("html head meta title link body a header p nav ul li main h1 h2 h3 section article span"
                  + " blockquote footer form label input button fieldset legend mark sup ol div"
                  + " table thead tbody tr th td figure figcaption img caption details summary dl dt"
                  + " dd code time textarea del abbr svg g path line rect circle text image")
              .split(" ", -1));

  @RegisterExtension static final HostileServers servers = new HostileServers();
  private static final HostileServer server = servers.guarded();

  @AfterAll
  static void articles_afterAll_areStillTaken() {
    server.checkThatItTakesArticles();
  }

  /**
   * An article in which the words stand in the headline, the text, the quotation and the byline.
   */
  static String text(String words) {
    return "Kenya and Finland sign a treaty "
        + words
        + "\n\nBy Ana "
        + words
        + "\n\nNAIROBI, March 11, 2025 (Lake Wire) - Kenya and Finland signed a treaty "
        + words
        + " on Monday, officials said.\n\n\"We will meet in Helsinki "
        + words
        + " on April 20,\" Finnish President Alexander Stubb said.\n";
  }

  /** A page with the words in headline, text and what it tells of itself. */
  static String page(String words) {
    return "<html><head><title>Kenya and Finland sign</title>"
        + "<meta property=\"og:site_name\" content=\""
        + words
        + "\">"
        + "<meta name=\"author\" content=\""
        + words
        + "\"></head><body><article><h1>Kenya and Finland sign "
        + words
        + "</h1><p>NAIROBI, March 11, 2025 - Kenya and Finland signed a treaty "
        + words
        + " on Monday, officials said after talks in the capital.</p></article></body></html>";
  }

  static Stream<Arguments> scripts() {
    return Stream.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</textarea></style></script><script src=//evil.example></script>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<a href=javascript:alert(1)>treaty</a>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<base href=//evil.example>",
            "<form action=//evil.example><button>x</button></form>",
            "<style>*{background:url(//evil.example)}</style>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&amp;lt;script&amp;gt;alert(1)",
            "<!--><script>alert(1)</script-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "]]><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
            "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
            "\u202etpircs\u202c\u2066\u200b",
            "${7*7} @raw(x) !{x} $unsafe{x}",
            "\r\nSet-Cookie: x=y\r\n\r\n<script>alert(1)</script>",
            "\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:http://evil.example/",
            "=HYPERLINK(\"http://evil.example\")")
        .map(words -> Arguments.of(words));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void words_ofAnArticle_stayWords(String words) throws Exception {
    String name = "t" + Integer.toHexString(words.hashCode());
    addAndLook(name + ".txt", TEXT, text(words));
    addAndLook(name + ".html", HTML, page(words));
  }

  private static void addAndLook(String uri, String type, String article) throws Exception {
    int status =
        HostileServer.status(server.add(uri, type, article.getBytes(StandardCharsets.UTF_8)));
    assertThat(status).isIn(200, 201, 422);
    if (status != 422) {
      look(uri);
    }
  }

  static Stream<Arguments> addresses() {
    return Stream.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)//http://",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "https://e.example/\"><script>alert(1)</script>",
            "https://e.example/' onclick='alert(1)",
            "http://e.example/\r\nSet-Cookie: x=y",
            "https://e.example/\u0000a",
            "//evil.example/a",
            "../../../../etc/passwd",
            "file:///etc/passwd",
            "\u202egpj.exe",
            "a".repeat(5000))
        .map(uri -> Arguments.of(uri));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void address_ofAnArticle_isNoDanger(String uri) throws Exception {
    String answer =
        server.add(uri, TEXT, text(uri.substring(0, 2)).getBytes(StandardCharsets.UTF_8));

    assertThat(HostileServer.status(answer)).isIn(200, 201, 400, 414);
    assertThat(HostileServer.head(answer)).doesNotContain("\nSet-Cookie");
    if (HostileServer.status(answer) < 300) {
      look(uri);
    }
  }

  /** Every page, feed and file on which the article is. */
  private static void look(String uri) throws Exception {
    String own = "/articles?uri=" + URLEncoder.encode(uri, StandardCharsets.UTF_8);
    for (String path :
        List.of(own, "/?on=2025-03-12", "/search", "/agenda?on=2025-03-12", "/actors/KEN")) {
      String answer = server.get(path, server.writer);
      assertThat(answer).as(path).startsWith("HTTP/1.1 200");
      assertThat(HostileServer.head(answer)).doesNotContain("\nSet-Cookie");
      checkPage(HostileServer.body(answer));
    }
    checkXml(HostileServer.body(server.get("/feeds/events.atom", server.writer)));
    checkXml(HostileServer.body(server.get("/export/graphml", server.writer)));
    Run.json(HostileServer.body(server.get("/api/events?limit=500", server.writer)));
    String calendar =
        HostileServer.body(server.get("/feeds/agenda.ics?on=2025-03-12", server.writer));
    assertThat(calendar).doesNotContain("\nATTACH", "\nBEGIN:VALARM");
  }

  private static void checkPage(String html) {
    for (Element element : Jsoup.parse(html).getAllElements()) {
      if (!element.tagName().startsWith("#")) {
        assertThat(OURS).contains(element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        assertThat(attribute.getKey())
            .doesNotStartWith("on")
            .isNotIn("style", "srcdoc", "http-equiv");
        if (Set.of("href", "src", "action").contains(attribute.getKey())) {
          assertThat(value).matches("(?s)[/#](?!/).*|https?://.*|[/#]");
        }
      }
    }
  }

  private static void checkXml(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    var document =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml.strip())));
    assertThat(
            document.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "script").getLength())
        .isZero();
  }
}
