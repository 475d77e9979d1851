package dev.demarche.record.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The address of a PostgreSQL database, as libpq writes it or as JDBC does.
 *
 * @param url for the driver, without user and password unless they are parameters of it
 * @param user or null
 * @param password or null
 * @param shown without the password
 */
record PostgresAddress(String url, @Nullable String user, @Nullable String password, String shown) {
  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException when it is none
   */
  static PostgresAddress of(String place) {
    if (place.startsWith("jdbc:")) {
      return new PostgresAddress(
          place, null, null, place.replaceAll("(?i)password=[^&]*", "password=…"));
    }
    URI uri = URI.create(place);
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException("postgresql://user:password@host:port/database is needed");
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String where = "//" + uri.getHost() + port + uri.getRawPath();
    String info = uri.getRawUserInfo();
    int colon = info == null ? -1 : info.indexOf(':');
    String user = info == null ? null : decoded(colon < 0 ? info : info.substring(0, colon));
    String password = info == null || colon < 0 ? null : decoded(info.substring(colon + 1));
    return new PostgresAddress(
        "jdbc:postgresql:" + where + query, user, password, "postgresql:" + where);
  }

  /** Opens the database. */
  DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setReWriteBatchedInserts(true);
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    return source;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
