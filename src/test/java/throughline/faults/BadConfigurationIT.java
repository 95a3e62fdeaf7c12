package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import throughline.platform.TestDatabase;

/** What cannot start says why in one line, says what to do, and ends with a status. */
final class BadConfigurationIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static TestDatabase.Fresh database;

  @BeforeAll
  static void aDatabaseThatIsThere() {
    database = TestDatabase.fresh();
  }

  @Test
  void R9_a_taken_port_names_the_port_and_the_setting() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(other.getLocalPort());

      String said = refused(p -> withDatabase(p).variable("QUARKUS_HTTP_PORT", port));

      assertThat(said).contains("Port " + port + " is taken").contains("set QUARKUS_HTTP_PORT");
    }
  }

  @Test
  void R9_a_wrong_password_is_said_without_repeating_it() throws Exception {
    String wrong = "not-this-one";

    String said = refused(p -> withDatabase(p).variable("QUARKUS_DATASOURCE_PASSWORD", wrong));

    assertThat(said).contains("password").contains(database.user()).doesNotContain(wrong);
  }

  @Test
  void R9_an_unreachable_database_is_named_with_what_to_check() throws Exception {
    int nobody = Product.freePort();
    String url = "postgresql://127.0.0.1:" + nobody + "/none";

    String said = refused(p -> withDatabase(p).variable("QUARKUS_DATASOURCE_REACTIVE_URL", url));

    assertThat(said).contains("127.0.0.1:" + nobody).contains("Check that");
  }

  @Test
  void R9_a_data_directory_that_cannot_be_written_is_named() throws Exception {
    Path file = Files.createFile(Folders.fresh("bad-directory").resolve("a-file"));
    String inside = file.resolve("data").toString();

    String said = refused(p -> p.variable("THROUGHLINE_DATA", inside));

    assertThat(said).contains(inside).contains("THROUGHLINE_DATA");
  }

  @Test
  void R9_data_of_a_newer_version_says_how_to_go_on() throws Exception {
    Path newer = Folders.fresh("newer");
    Files.createDirectories(newer.resolve("pg99"));

    String said = refused(p -> p.variable("THROUGHLINE_DATA", newer.toString()));

    assertThat(said).contains("PostgreSQL 99").contains("Start the Throughline that made it");
  }

  @Test
  void R9_a_setting_of_ours_with_a_bad_value_is_named() throws Exception {
    String said = refused(p -> withDatabase(p).variable("THROUGHLINE_TIME_ZONE", "Mars/Olympus"));

    assertThat(said).contains("throughline.time-zone").contains("Set it right");
  }

  @Test
  void R9_a_setting_that_is_no_number_is_named() throws Exception {
    String said = refused(p -> withDatabase(p).variable("QUARKUS_HTTP_PORT", "eighty"));

    assertThat(said).contains("quarkus.http.port").contains("\"eighty\"").contains("Set it right");
  }

  private static Product withDatabase(Product product) {
    return product
        .variable("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactive())
        .variable("QUARKUS_DATASOURCE_USERNAME", database.user())
        .variable("QUARKUS_DATASOURCE_PASSWORD", database.password());
  }

  /** The one line that is said for people; there is nothing else but warnings of the log. */
  private static String refused(Function<Product, Product> with)
      throws IOException, InterruptedException {
    try (Product product = Product.on(Folders.fresh("bad"))) {
      int code = with.apply(product).launch().ends(SOON);
      String said = product.said();
      assertThat(code).as(said).isNotZero();
      assertThat(said.lines().filter(line -> line.startsWith("Throughline cannot start. ")))
          .as(said)
          .hasSize(1);
      assertThat(said).doesNotContain("Exception").doesNotContain("\tat ");
      assertThat(said.lines().filter(line -> !line.contains("WARN "))).as(said).hasSize(1);
      return said;
    }
  }
}
