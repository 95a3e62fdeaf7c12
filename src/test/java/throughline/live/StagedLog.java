package throughline.live;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import throughline.platform.log.Append;
import throughline.platform.log.Appended;
import throughline.platform.log.CommandEntry;
import throughline.platform.log.EventLog;
import throughline.platform.log.MemoryEventLog;
import throughline.platform.log.StoredEvent;

/** A log in memory whose troubles a test stages. */
final class StagedLog implements EventLog {
  private final MemoryEventLog log = new MemoryEventLog();
  private final Deque<UnaryOperator<Uni<List<Appended>>>> troubles = new ArrayDeque<>();
  private final Deque<Runnable> before = new ArrayDeque<>();
  private Runnable held;
  private boolean away;
  int appends;
  long reads;

  /** The next append is stored, but nobody hears of it: the connection broke in between. */
  void losesTheAnswer() {
    troubles.add(
        stored -> stored.flatMap(r -> Uni.createFrom().failure(new IllegalStateException("cut"))));
  }

  /** Just before the next append, somebody else does this. */
  void meanwhile(Runnable other) {
    before.add(other);
  }

  /** The next append takes its time. */
  void holds() {
    troubles.add(
        stored -> Uni.createFrom().emitter(e -> held = () -> stored.subscribe().with(e::complete)));
  }

  /** What was held is stored now. */
  void letGo() {
    Runnable now = held;
    held = null;
    now.run();
  }

  /** No trouble any more; what was held is stored. */
  void calm() {
    troubles.clear();
    before.clear();
    if (holding()) {
      letGo();
    }
  }

  boolean holding() {
    return held != null;
  }

  void away(boolean is) {
    away = is;
  }

  EventLog plain() {
    return log;
  }

  @Override
  public Uni<List<Appended>> append(List<Append> batch) {
    if (away) {
      return gone();
    }
    appends++;
    if (!before.isEmpty()) {
      before.remove().run();
    }
    UnaryOperator<Uni<List<Appended>>> trouble =
        troubles.isEmpty() ? UnaryOperator.identity() : troubles.remove();
    return trouble.apply(log.append(batch));
  }

  @Override
  public Uni<List<StoredEvent>> read(String stream, long after, int limit) {
    reads++;
    return away ? gone() : log.read(stream, after, limit);
  }

  @Override
  public Uni<Long> version(String stream) {
    return away ? gone() : log.version(stream);
  }

  @Override
  public Uni<List<CommandEntry>> commands(String stream, Collection<String> ids) {
    return away ? gone() : log.commands(stream, ids);
  }

  private static <T> Uni<T> gone() {
    return Uni.createFrom().failure(new IllegalStateException("database away"));
  }
}
