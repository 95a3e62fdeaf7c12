package throughline.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;

/** What the log says of its own writing. */
final class WritingTest {
  private final Writing writing = new Writing();

  @Test
  void E44_a_full_disk_is_called_by_its_name_until_something_is_stored() {
    writing.refused("53100");
    assertThat(writing.trouble()).hasValueSatisfying(w -> assertThat(w).contains("disk is full"));

    writing.stored();

    assertThat(writing.trouble()).isEmpty();
  }

  @Test
  void E44_any_other_refusal_is_told_by_the_databases_code() {
    writing.refused("57P03");

    assertThat(writing.trouble()).hasValueSatisfying(w -> assertThat(w).contains("57P03"));
  }

  @Test
  void E44_a_database_that_does_not_answer_is_told_too() {
    writing.refused("");

    assertThat(writing.trouble()).hasValueSatisfying(w -> assertThat(w).contains("did not answer"));
  }

  @Test
  void E44_why_a_write_failed_is_found_behind_what_wrapped_it() {
    var full = new PgException("too many clients", "FATAL", "53300", "secret");

    assertThat(Writing.why(new IllegalStateException("no connection", full)))
        .contains("no connection free")
        .doesNotContain("secret");
    assertThat(Writing.why(new IllegalStateException("gone"))).contains("did not answer");
  }
}
