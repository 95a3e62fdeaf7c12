package throughline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://db:5433/line, jdbc:postgresql://db:5433/line, me, word",
    "vertx-reactive:postgresql://db/line?sslmode=require, jdbc:postgresql://db/line?sslmode=require, me, word",
    "postgres://her:own@db/line, jdbc:postgresql://db/line, her, own",
    "'postgresql://one/line,postgresql://two/line', jdbc:postgresql://one/line, me, word",
  })
  void the_migrations_use_the_configured_database(
      String url, String jdbc, String user, String password) {
    var connection = Connection.configured(url, "me", "word");

    assertEquals(new Connection(url, jdbc, user, password), connection);
  }

  @ParameterizedTest
  @ValueSource(strings = {"db:5432/line", "mysql://secret@db/line", "not an address secret", ""})
  void another_address_is_refused_without_repeating_it(String url) {
    var fault = assertThrows(StartFault.class, () -> Connection.configured(url, null, null));

    assertFalse(fault.getMessage().contains("secret"));
  }

  @Test
  void the_data_directory_is_the_named_one_or_the_users() {
    assertEquals(
        Path.of("/srv/line"),
        DataDirectory.of(
            Map.of("THROUGHLINE_DATA", "/srv/line", "XDG_DATA_HOME", "/x")::get, "/h"));
    assertEquals(
        Path.of("/x/throughline"), DataDirectory.of(Map.of("XDG_DATA_HOME", "/x")::get, "/h"));
    assertEquals(
        Path.of("/h/.local/share/throughline"),
        DataDirectory.of(Map.<String, String>of("THROUGHLINE_DATA", " ")::get, "/h"));
  }
}
