package throughline.live;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import throughline.platform.log.Append;
import throughline.platform.log.Appended;
import throughline.platform.log.CommandEntry;
import throughline.platform.log.EventLog;
import throughline.platform.log.StoredEvent;

/** A log that remembers what was read of it. */
final class WatchedLog implements EventLog {
  /** How many facts after which version. */
  record Read(long after, int facts) {}

  final List<Read> reads = new CopyOnWriteArrayList<>();
  private final EventLog log;

  WatchedLog(EventLog log) {
    this.log = log;
  }

  @Override
  public Uni<List<StoredEvent>> read(String stream, long after, int limit) {
    return log.read(stream, after, limit).invoke(e -> reads.add(new Read(after, e.size())));
  }

  @Override
  public Uni<List<Appended>> append(List<Append> batch) {
    return log.append(batch);
  }

  @Override
  public Uni<Long> version(String stream) {
    return log.version(stream);
  }

  @Override
  public Uni<List<CommandEntry>> commands(String stream, Collection<String> ids) {
    return log.commands(stream, ids);
  }
}
