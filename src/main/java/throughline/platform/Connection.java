package throughline.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A database's address as the reactive client and the JDBC driver each want it.
 *
 * @param reactive {@code postgresql://host:port/name?options}
 * @param jdbc the same with {@code jdbc:} before it
 */
record Connection(String reactive, String jdbc, String user, String password) {

  /** Not by the driver manager, which sees only the drivers of its caller's class loader. */
  java.sql.Connection open() throws SQLException {
    var credentials = new Properties();
    if (user != null) {
      credentials.setProperty("user", user);
    }
    if (password != null) {
      credentials.setProperty("password", password);
    }
    return new Driver().connect(jdbc, credentials);
  }

  static Connection to(int port, String name, String user, String password) {
    var url = "postgresql://127.0.0.1:" + port + "/" + name;
    return new Connection(url, "jdbc:" + url, user, password);
  }

  /** Credentials inside the URL win over those beside it, as in the reactive client. */
  static Connection configured(String url, String user, String password) {
    var plain = url.strip().replaceFirst("^vertx-reactive:", "").split(",")[0];
    try {
      var uri = new URI(plain.replaceFirst("^postgres:", "postgresql:"));
      if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null) {
        throw wrong(null);
      }
      var inside = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      var jdbc =
          new URI(
              uri.getScheme(),
              null,
              uri.getHost(),
              uri.getPort(),
              uri.getPath(),
              uri.getQuery(),
              null);
      return new Connection(
          url,
          "jdbc:" + jdbc,
          inside.length > 0 ? inside[0] : user,
          inside.length > 1 ? inside[1] : password);
    } catch (URISyntaxException e) {
      throw wrong(e);
    }
  }

  private static StartFault wrong(Throwable cause) {
    // The URL itself is not repeated: it may hold a password.
    return new StartFault(
        "quarkus.datasource.reactive.url is not the address of a PostgreSQL database. It looks like"
            + " postgresql://host:5432/name.",
        cause);
  }
}
