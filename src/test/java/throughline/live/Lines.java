package throughline.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class writes to the server's log meanwhile. */
final class Lines extends Handler implements AutoCloseable {
  private static final PatternFormatter MESSAGE = new PatternFormatter("%m");

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Logger logger;

  Lines(Class<?> whose) {
    logger = Logger.getLogger(whose.getName());
    logger.addHandler(this);
  }

  List<String> said() {
    return said;
  }

  @Override
  public void publish(LogRecord line) {
    said.add(MESSAGE.format(line));
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
