package throughline.platform.log;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Snapshots in memory, beside a log; how many were kept is counted, and keeping can fail. */
public final class MemorySnapshots implements Snapshots {
  private final EventLog log;
  private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();
  private boolean away;
  public int times;

  public MemorySnapshots(EventLog log) {
    this.log = log;
  }

  public void away(boolean is) {
    away = is;
  }

  @Override
  public Uni<Optional<Snapshot>> of(String stream) {
    if (away) {
      return Uni.createFrom().failure(new IllegalStateException("database away"));
    }
    return log.version(stream)
        .map(version -> Optional.ofNullable(snapshots.get(stream)).map(s -> told(s, version)));
  }

  private static Snapshot told(Snapshot kept, long version) {
    return new Snapshot(kept.version(), kept.fold(), kept.version() <= version, kept.state());
  }

  @Override
  public Uni<Void> keep(String stream, long version, String fold, byte[] state) {
    if (away) {
      return Uni.createFrom().failure(new IllegalStateException("database away"));
    }
    times++;
    snapshots.put(stream, new Snapshot(version, fold, true, state));
    return Uni.createFrom().voidItem();
  }
}
