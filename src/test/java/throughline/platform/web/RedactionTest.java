package throughline.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

final class RedactionTest {

  private final Redaction redaction = new Redaction();

  @Test
  void a_database_error_keeps_its_kind_and_place_and_loses_its_words() {
    var database = new PgException("invalid: \"secret words\"", "ERROR", "22P02", "more secret");
    var outer = new IllegalStateException(database);
    var line = line("Failed: %s", outer.getMessage());
    line.setThrown(outer);

    assertTrue(redaction.isLoggable(line));

    var printed = new StringWriter();
    line.getThrown().printStackTrace(new PrintWriter(printed));
    assertFalse(printed.toString().contains("secret"), printed.toString());
    assertFalse(line.getMessage().contains("secret"), line.getMessage());
    assertTrue(printed.toString().startsWith("java.lang.IllegalStateException"));
    assertTrue(printed.toString().contains("Caused by: io.vertx.pgclient.PgException 22P02"));
    assertTrue(printed.toString().contains("RedactionTest."), "places stay");
  }

  @Test
  void other_lines_stay_as_they_are() {
    var fault = new IllegalStateException("no such room");
    var line = line("Failed in %s", "room");
    line.setThrown(fault);

    assertTrue(redaction.isLoggable(line));

    assertSame(fault, line.getThrown());
    assertEquals("Failed in %s", line.getMessage());
  }

  private static ExtLogRecord line(String format, Object... parameters) {
    var line =
        new ExtLogRecord(Level.SEVERE, format, ExtLogRecord.FormatStyle.PRINTF, "throughline");
    line.setParameters(parameters);
    return line;
  }
}
