package throughline.platform.web;

import io.quarkus.logging.LoggingFilter;
import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps people's words out of the log. Database errors quote what was to be stored, so a record
 * with one keeps the kinds and places of its exceptions, and loses their messages.
 */
@LoggingFilter(name = "redact")
public final class Redaction implements Filter {

  private static final ExtFormatter WORDING =
      new ExtFormatter() {
        @Override
        public String format(ExtLogRecord line) {
          return formatMessage(line);
        }
      };

  @Override
  public boolean isLoggable(LogRecord line) {
    var thrown = line.getThrown();
    if (thrown == null || !quotes(thrown)) {
      return true;
    }
    var text = WORDING.format(line);
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        text = text.replace(t.getMessage(), "…");
      }
    }
    if (line instanceof ExtLogRecord ext) {
      ext.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      line.setMessage(text);
      line.setParameters(null);
    }
    line.setThrown(Redacted.of(thrown));
    return true;
  }

  private static boolean quotes(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DatabaseException || t instanceof SQLException) {
        return true;
      }
    }
    return false;
  }

  /** Stands for an exception in the log: its kind, its state code, its places. */
  private static final class Redacted extends Throwable {

    private static final long serialVersionUID = 1;

    private Redacted(String what, Throwable cause) {
      super(what, cause, false, true);
    }

    static Redacted of(Throwable t) {
      if (t == null) {
        return null;
      }
      var state =
          t instanceof DatabaseException d
              ? " " + d.getSqlState()
              : t instanceof SQLException s ? " " + s.getSQLState() : "";
      var redacted = new Redacted(t.getClass().getName() + state, of(t.getCause()));
      redacted.setStackTrace(t.getStackTrace());
      return redacted;
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
