package dev.demarche.reader;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that ask the shipped reader, which loads once for all of them in a class. */
abstract class ShippedReader {
  /** Reads with one thread. */
  static LearntReader reader;

  @BeforeAll
  static void load() throws IOException {
    reader = LearntReader.shipped(1);
  }

  @AfterAll
  static void close() {
    reader.close();
  }
}
