package dev.demarche.record.store;

import dev.demarche.record.consolidation.Origin;
import dev.demarche.record.store.Spool.Item;
import dev.demarche.record.store.Spool.Told;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an article with its mentions in a {@link Spool}, deflated: ten million acts take a
 * fifth of the room so.
 */
final class SpoolBlock {
  private static final long NEVER = Long.MIN_VALUE;

  private SpoolBlock() {}

  /** Those of an article. */
  static byte[] of(Told told) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast)))) {
      write(told, to);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static void write(Told told, DataOutputStream to) throws IOException {
    Origin origin = told.origin();
    to.writeLong(told.article());
    text(to, origin.uri());
    day(to, origin.published());
    text(to, origin.publisher());
    text(to, origin.likeness());
    text(to, origin.voice());
    text(to, origin.acts());
    to.writeInt(told.items().size());
    for (Item each : told.items()) {
      to.writeLong(each.id());
      to.writeLong(each.from());
      day(to, each.due());
      text(to, each.body());
    }
  }

  private static void text(DataOutputStream to, @Nullable String text) throws IOException {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    to.writeInt(text == null ? -1 : bytes.length);
    to.write(bytes);
  }

  private static void day(DataOutputStream to, @Nullable LocalDate day) throws IOException {
    to.writeLong(day == null ? NEVER : day.toEpochDay());
  }

  /** The article of some bytes with its mentions, or with those of a day alone. */
  static Told told(byte[] block, @Nullable Long day) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated(block)));
    long article = in.readLong();
    Origin origin = origin(in);
    int count = in.readInt();
    List<Item> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      long id = in.readLong();
      long from = in.readLong();
      LocalDate due = day(in);
      if (day == null || day == from) {
        items.add(new Item(id, from, due, body(in)));
      } else {
        in.skipNBytes(in.readInt());
      }
    }
    return new Told(article, origin, items);
  }

  private static byte[] inflated(byte[] block) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(block))) {
      return in.readAllBytes();
    }
  }

  private static Origin origin(DataInputStream in) throws IOException {
    String uri = body(in);
    LocalDate published = day(in);
    return new Origin(uri, published, text(in), text(in), text(in), text(in));
  }

  private static String body(DataInputStream in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NEVER ? null : LocalDate.ofEpochDay(day);
  }
}
