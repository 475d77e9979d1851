package dev.demarche.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build tells of the product. */
public final class Product {
  private Product() {}

  /** Its version, as {@code 1.2.3}. */
  public static String version() {
    try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version").replace("-SNAPSHOT", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
