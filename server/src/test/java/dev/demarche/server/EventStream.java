package dev.demarche.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events, each as an object of its fields; comments are left out. */
final class EventStream implements AutoCloseable {
  private final BufferedReader lines;

  EventStream(InputStream in) {
    lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * The next event, also one without data.
   *
   * @throws IOException when the stream ends before it
   */
  ObjectNode next() throws IOException {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int colon = line.indexOf(':');
      if (line.isEmpty()) {
        return event;
      } else if (colon < 0) {
        throw new IOException("no field: " + line);
      } else if (colon > 0) {
        put(event, line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    throw new IOException("the stream has ended");
  }

  private static void put(ObjectNode event, String name, String value) {
    if (name.equals("retry")) {
      event.put(name, Long.parseLong(value));
    } else {
      event.put(name, value);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
