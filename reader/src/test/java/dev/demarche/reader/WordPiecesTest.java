package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final Path CORPUS = Path.of("..", "corpus");

  @Test
  void pieces_onTheWholeCorpus_equalThoseOfTheTraining() throws IOException {
    ModelFiles files = ModelFiles.shipped();
    WordPieces pieces = files.pieces();
    Map<String, String> expected = expected();
    List<String> different = new ArrayList<>();
    for (JsonNode row : corpus()) {
      String id = row.path("id").asText();
      Passage passage = Passage.of(row.path("text").asText(), pieces, files.longestPassage());
      if (expected.containsKey(id) && !checksum(passage.ids()).equals(expected.get(id))) {
        different.add(id);
      }
    }
    assertThat(different).isEmpty();
    assertThat(expected).hasSizeGreaterThan(20_000);
  }

  @Test
  void fold_ofMarks_givesThePlainOnes() throws IOException {
    WordPieces pieces = ModelFiles.shipped().pieces();
    assertThat(pieces.of("“")).isEqualTo(pieces.of("\""));
    assertThat(pieces.of("–")).isEqualTo(pieces.of("-"));
  }

  @Test
  void pieces_ofAnEndlessWord_areOneUnknown() throws IOException {
    assertThat(ModelFiles.shipped().pieces().of("x".repeat(500))).hasSize(1);
  }

  private static Map<String, String> expected() throws IOException {
    Map<String, String> map = new HashMap<>();
    try (InputStream in = WordPiecesTest.class.getResourceAsStream("ids.tsv")) {
      assertThat(in).isNotNull();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> map.put(cells[0], cells[1] + ":" + cells[2]));
    }
    return map;
  }

  private static String checksum(long[] ids) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * ids.length);
    for (long id : ids) {
      bytes.putInt((int) id);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes.array());
    return String.format(java.util.Locale.ROOT, "%d:%08x", ids.length, crc.getValue());
  }

  private static List<JsonNode> corpus() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<Path> paths = Files.list(CORPUS)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(path)) {
          if (!line.isBlank()) {
            rows.add(mapper.readTree(line));
          }
        }
      }
    }
    return rows;
  }
}
