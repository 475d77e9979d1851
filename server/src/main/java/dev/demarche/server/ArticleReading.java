package dev.demarche.server;

import dev.demarche.model.DiplomaticRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads articles; may be used by several threads. */
@FunctionalInterface
public interface ArticleReading {
  /**
   * Reads a document.
   *
   * @param uri its address or name
   * @param bytes text or HTML
   * @param published day of publication where it tells none, or null
   * @throws Refusal with status 422 when it cannot be read
   */
  DiplomaticRecord read(String uri, byte[] bytes, @Nullable LocalDate published);
}
