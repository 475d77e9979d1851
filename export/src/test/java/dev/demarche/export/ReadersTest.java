package dev.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Readers of the field open what we write, and find in it what the record has. */
class ReadersTest {
  @Test
  void ical_openedByIcal4j_hasUidStatusSequenceAndDays() throws Exception {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(Written.sample(ExportFormat.ICAL).bytes()));
    calendar.validate();
    Map<String, VEvent> entries = new HashMap<>();
    calendar
        .<VEvent>getComponents("VEVENT")
        .forEach(entry -> entries.put(entry.getUid().orElseThrow().getValue(), entry));

    assertThat(entries).hasSize(7);
    VEvent visit = entry(entries, Sample.VISIT + "@events.demarche");
    assertThat(visit.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("TENTATIVE");
    assertThat(visit.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("1");
    assertThat(visit.<DtStart<LocalDate>>getProperty("DTSTART").orElseThrow().getDate())
        .isEqualTo(LocalDate.parse("2025-04-14"));
    assertThat(visit.<DtEnd<LocalDate>>getProperty("DTEND").orElseThrow().getDate())
        .isEqualTo(LocalDate.parse("2025-04-17"));
    assertThat(visit.getProperty("GEO").orElseThrow().getValue()).startsWith("-1.");
    assertThat(
            entry(entries, Sample.CALL + "@events.demarche")
                .getProperty("STATUS")
                .orElseThrow()
                .getValue())
        .isEqualTo("CONFIRMED");
    assertThat(
            entry(entries, "4d5e6f708192a3b4@events.demarche")
                .getProperty("STATUS")
                .orElseThrow()
                .getValue())
        .isEqualTo("CANCELLED");
    assertThat(
            entry(entries, Sample.CALL + "@events.demarche")
                .getProperty("DESCRIPTION")
                .orElseThrow()
                .getValue())
        .contains("Ruto spoke by phone with Finland's president on Monday")
        .contains("\n");
  }

  private static VEvent entry(Map<String, VEvent> entries, String uid) {
    return Objects.requireNonNull(entries.get(uid), uid);
  }

  @Test
  void ical_lines_haveAtMost75Octets() {
    assertThat(Written.sample(ExportFormat.ICAL).text().split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(76));
  }

  @Test
  void atom_openedByRome_hasAnEntryAnEvent() throws Exception {
    SyndFeed feed =
        new SyndFeedInput()
            .build(
                new XmlReader(new ByteArrayInputStream(Written.sample(ExportFormat.ATOM).bytes())));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(7);
    SyndEntry call = feed.getEntries().get(0);
    assertThat(call.getUri()).isEqualTo("urn:demarche:event:" + Sample.CALL);
    assertThat(call.getTitle()).isEqualTo("William Ruto – Alexander Stubb: consult (phone)");
    assertThat(call.getUpdatedDate()).isEqualTo("2025-03-12T00:00:00Z");
    assertThat(call.getPublishedDate()).isEqualTo("2025-03-11T00:00:00Z");
    assertThat(call.getCategories())
        .extracting(category -> category.getName())
        .contains("CONSULT", "OCCURRED", "KEN", "FIN", "forests");
    assertThat(feed.getEntries().get(5).getContents().get(0).getValue())
        .contains("«без итога» \uD83D\uDD4A");
  }

  /** RFC 4287, 4.1.1.1: an entry has a content or an alternate link. */
  @Test
  void atom_everyEntry_hasItsContent() throws Exception {
    SyndFeed feed =
        new SyndFeedInput()
            .build(
                new XmlReader(new ByteArrayInputStream(Written.sample(ExportFormat.ATOM).bytes())));

    assertThat(feed.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getContents()).hasSize(1);
              assertThat(entry.getContents().get(0).getValue()).contains("“");
            });
  }

  @Test
  void geojson_openedByGeojsonJackson_hasLongitudeFirst() throws Exception {
    FeatureCollection features =
        new ObjectMapper()
            .readValue(Written.sample(ExportFormat.GEOJSON).bytes(), FeatureCollection.class);

    assertThat(features.getFeatures()).hasSize(7);
    Feature visit = features.getFeatures().get(1);
    assertThat(visit.getId()).isEqualTo(Sample.VISIT);
    assertThat(((Point) visit.getGeometry()).getCoordinates().getLongitude()).isBetween(36.0, 37.5);
    assertThat(((Point) visit.getGeometry()).getCoordinates().getLatitude()).isBetween(-2.0, -1.0);
    assertThat((String) visit.getProperty("status")).isEqualTo("SCHEDULED");
    assertThat((Double) visit.getProperty("confidence")).isEqualTo(0.9);
    assertThat(features.getFeatures().get(0).getGeometry()).isNull();
  }

  @Test
  void graphml_openedByJgrapht_hasNodesAndEdgesWithTheirData() {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    Map<String, String> data = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    Map<String, String> names = new HashMap<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (vertex, value) -> {
          if (vertex.getSecond().equals("name")) {
            names.put(vertex.getFirst(), value.getValue());
          }
        });
    importer.addEdgeAttributeConsumer(
        (edge, value) ->
            data.put(
                names.get(graph.getEdgeSource(edge.getFirst()))
                    + " > "
                    + names.get(graph.getEdgeTarget(edge.getFirst()))
                    + " "
                    + edge.getSecond(),
                value.getValue()));

    importer.importGraph(graph, new StringReader(Written.sample(ExportFormat.GRAPHML).text()));

    assertThat(graph.vertexSet()).contains("KEN", "GBR");
    assertThat(names.values())
        .contains("William Ruto", "European Union", "Amira | Osman; of Dongola");
    assertThat(graph.edgeSet()).hasSize(9);
    assertThat(data)
        .containsEntry("Alexander Stubb > Kenya status", "SCHEDULED")
        .containsEntry("Alexander Stubb > Kenya from", "2025-04-14");
  }

  /** JGraphT knows the schema of 1.2 only, so it reads without one. */
  @Test
  void gexf_openedByJgrapht_hasNodesAndEdges() {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    importer.setVertexFactory(id -> id);
    List<String> labels = new ArrayList<>();
    importer.addVertexAttributeConsumer(
        (vertex, value) -> {
          if (vertex.getSecond().equals("label")) {
            labels.add(value.getValue());
          }
        });

    importer.importGraph(graph, new StringReader(Written.sample(ExportFormat.GEXF).text()));

    assertThat(graph.vertexSet()).contains("KEN", "GBR").hasSize(13);
    assertThat(labels).contains("William Ruto", "Amira | Osman; of Dongola");
    assertThat(graph.edgeSet()).hasSize(9);
  }

  @Test
  void gexf_parsed_hasEveryEdgeBetweenItsNodes() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Written.sample(ExportFormat.GEXF).bytes()));
    List<String> nodes = ids(document, "node", "id");

    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(nodes).containsAll(ids(document, "edge", "source"));
    assertThat(nodes).containsAll(ids(document, "edge", "target"));
    assertThat(ids(document, "edge", "start")).contains("2025-03-10", "2025-04-14", "");
    assertThat(ids(document, "edge", "end")).contains("2025-04-16");
  }

  private static List<String> ids(Document document, String element, String attribute) {
    var all = document.getElementsByTagNameNS("http://gexf.net/1.3", element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute))
        .toList();
  }

  /** Some columns of our table, as a reader of Parquet sees them. */
  record Row(
      String id,
      String type,
      @Nullable String mode,
      String status,
      List<String> actors,
      @Nullable LocalDate date_to,
      @Nullable Double latitude,
      int quad,
      double confidence,
      List<String> articles) {}

  @Test
  void parquet_openedByCarpet_hasTypedColumns(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("events.parquet");
    Files.write(file, Written.sample(ExportFormat.PARQUET).bytes());

    List<Row> rows = new CarpetReader<>(file.toFile(), Row.class).toList();

    assertThat(rows).hasSize(7);
    Row visit = rows.get(1);
    assertThat(visit.id()).isEqualTo(Sample.VISIT);
    assertThat(visit.status()).isEqualTo("SCHEDULED");
    assertThat(visit.date_to()).isEqualTo(LocalDate.parse("2025-04-16"));
    assertThat(visit.latitude()).isBetween(-2.0, -1.0);
    assertThat(visit.quad()).isEqualTo(1);
    assertThat(visit.actors())
        .containsExactly("FIN|PERSON|Alexander Stubb||President of Finland|GOV");
    assertThat(rows.get(5).actors()).hasSize(3);
    assertThat(rows.get(5).date_to()).isNull();
    assertThat(rows.get(0).articles()).hasSize(2);
  }

  /** Every cell of the CSV, as text, stands in the Parquet file under the same name. */
  @Test
  void parquet_everyCell_isThatOfTheCsv(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("events.parquet");
    Files.write(file, Written.sample(ExportFormat.PARQUET).bytes());
    @SuppressWarnings("rawtypes")
    List<Map> rows = new CarpetReader<>(file.toFile(), Map.class).toList();
    List<CSVRecord> csv =
        CSVParser.parse(
                Written.sample(ExportFormat.CSV).text(),
                CSVFormat.RFC4180.builder().setHeader().get())
            .getRecords();

    assertThat(rows).hasSameSizeAs(csv);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> expected = csv.get(i).toMap();
      for (Map.Entry<String, String> cell : expected.entrySet()) {
        Object value = rows.get(i).get(cell.getKey());
        assertThat(text(value)).as(cell.getKey()).isEqualTo(cell.getValue());
      }
      assertThat(rows.get(i).size()).isEqualTo(expected.size());
    }
  }

  private static String text(@Nullable Object cell) {
    if (cell instanceof List<?> list) {
      return String.join(";", list.stream().map(Object::toString).toList());
    }
    return Objects.toString(cell, "");
  }
}
