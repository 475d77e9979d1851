package dev.demarche.gather.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Fault;
import dev.demarche.intake.Stated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads articles that are objects of JSON, one at a time. */
final class JsonRows {
  private final JsonRow rows;
  private final Rows documents = new Rows();
  private final int most;
  private final ObjectReader reader =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /**
   * @param most bytes of an object
   */
  JsonRows(Columns columns, int most) {
    this.rows = new JsonRow(columns);
    this.most = most;
  }

  /**
   * The article in {@code json}, or what is wrong with it.
   *
   * @param uri of the file
   * @param what and {@code number} name the object, such as line 3
   * @param isTooLong whether {@code json} was cut
   */
  Found read(String uri, String what, long number, byte[] json, boolean isTooLong, Stated stated)
      throws IOException {
    String place = uri + "!/" + number;
    String name = what + " " + number + " ";
    if (isTooLong) {
      return new Fault(place, name + "is longer than " + most + " bytes");
    }
    int start = JsonStart.markLength(json);
    try {
      JsonNode object = reader.readValue(json, start, json.length - start);
      return object.isObject()
          ? documents.found(place, rows.of(object), StandardCharsets.UTF_8, stated)
          : new Fault(place, name + "holds no object");
    } catch (JsonEOFException e) {
      return new Fault(place, name + "breaks off");
    } catch (JsonProcessingException e) {
      return new Fault(place, name + "is no JSON" + column(e));
    }
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " from column " + e.getLocation().getColumnNr();
  }
}
