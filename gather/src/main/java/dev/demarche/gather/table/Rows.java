package dev.demarche.gather.table;

import dev.demarche.gather.Found;
import dev.demarche.gather.Found.Document;
import dev.demarche.gather.Found.Fault;
import dev.demarche.gather.Once;
import dev.demarche.gather.said.ArticleBytes;
import dev.demarche.gather.said.Recoding;
import dev.demarche.gather.said.SaidDay;
import dev.demarche.gather.said.SaidLanguage;
import dev.demarche.gather.table.Columns.Kind;
import dev.demarche.intake.Stated;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes documents of rows. */
final class Rows {
  private final Once<SaidDay> days = new Once<>(SaidDay::new);
  private final Once<SaidLanguage> languages = new Once<>(SaidLanguage::new);

  /**
   * The document of a row.
   *
   * @param place where the row stands; its address where it names none
   * @param row its cells
   * @param charset in which the cells become bytes; Latin-1 where they hold bytes as they were
   * @param whole what is told of the table
   */
  Found found(String place, Entry row, Charset charset, Stated whole) {
    String address = said(row, Kind.ADDRESS, charset);
    String uri = address == null ? place : address;
    String text = row.get(Kind.TEXT);
    if (text == null) {
      return new Fault(uri, "the row has no text");
    }
    byte[] bytes = ArticleBytes.of(row.get(Kind.TITLE), text, charset);
    return new Document(uri, bytes, stated(row, charset, whole));
  }

  private Stated stated(Entry row, Charset charset, Stated whole) {
    String title = said(row, Kind.TITLE, charset);
    String publisher = said(row, Kind.PUBLISHER, charset);
    LocalDate day = days.get().of(said(row, Kind.PUBLISHED, charset));
    String language = languages.get().of(said(row, Kind.LANGUAGE, charset));
    return new Stated(
        title == null ? whole.title() : title,
        publisher == null ? whole.publisher() : publisher,
        day == null ? whole.published() : day,
        language == null ? whole.language() : language);
  }

  private static @Nullable String said(Entry row, Kind kind, Charset charset) {
    String cell = row.get(kind);
    return cell == null ? null : Recoding.text(cell.getBytes(charset)).strip();
  }
}
