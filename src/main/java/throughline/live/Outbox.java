package throughline.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Visibility;
import throughline.live.wire.Frames;
import throughline.live.wire.Parts;
import throughline.live.wire.Snapshot;
import throughline.live.wire.Wire;
import throughline.workshop.run.Key;

/**
 * Step 9: what one audience has been told, and what it is told next. The text of a change is made
 * once for all who see the same. An audience that nobody is in costs nothing.
 */
final class Outbox {
  private static final int FRAMES = 512;
  private static final int CHARS = 512 * 1024;

  private record Frame(long from, long to, String text) {}

  private final Audience audience;
  private final Map<Key, String> seen = new LinkedHashMap<>();
  private final Set<Key> touched = new LinkedHashSet<>();
  private final Deque<Frame> sent = new ArrayDeque<>();
  private int sentChars;
  private long at;
  private boolean awake;
  private Whole whole;
  private byte[] snapshot;
  private long snapshotAt = -1;

  Outbox(Audience audience) {
    this.audience = audience;
  }

  /** Somebody looks: from now on changes are kept. */
  void wake(Board board) {
    if (!awake) {
      awake = true;
      start(board);
    }
  }

  private void start(Board board) {
    whole = null;
    seen.clear();
    touched.clear();
    sent.clear();
    sentChars = 0;
    at = board.version();
    for (Key key : Visibility.all(board)) {
      Visibility.see(audience, board, key).ifPresent(v -> seen.put(key, Wire.view(v)));
    }
  }

  /** The version that this audience has been brought to. */
  long at() {
    return at;
  }

  void touch(Set<Key> keys) {
    if (awake) {
      touched.addAll(keys);
    }
  }

  /** What this audience may see has changed as a whole; it is told to fetch. */
  String startAgain(Board board) {
    start(board);
    return Frames.resync(at);
  }

  /** Whether this audience has been told of the thing. */
  boolean sees(Key key) {
    return seen.containsKey(key);
  }

  boolean awake() {
    return awake;
  }

  /** One frame from where the audience is to the board's version; null when it is there already. */
  String next(Board board) {
    if (!awake || at == board.version()) {
      return null;
    }
    Parts parts = new Parts();
    for (Key key : touched) {
      Optional<String> now = Visibility.see(audience, board, key).map(Wire::view);
      String before = now.isPresent() ? seen.put(key, now.get()) : seen.remove(key);
      if (now.isPresent() && !now.get().equals(before)) {
        parts.upsert(key, now.get());
        changed(key, false);
      } else if (now.isEmpty() && before != null) {
        parts.remove(key);
        changed(key, true);
      }
    }
    touched.clear();
    String text = Frames.changes(at, board.version(), parts);
    remember(new Frame(at, board.version(), text));
    at = board.version();
    return text;
  }

  private void changed(Key key, boolean gone) {
    if (whole != null && !whole.goesOn(key, gone)) {
      whole = null;
    }
  }

  private void remember(Frame frame) {
    sent.add(frame);
    sentChars += frame.text().length();
    while (sent.size() > FRAMES || sentChars > CHARS) {
      sentChars -= sent.remove().text().length();
    }
  }

  /** The frames that a client at this version lacks; empty optional when the run is not whole. */
  Optional<List<String>> since(long version) {
    if (version == at) {
      return Optional.of(List.of());
    }
    List<String> missing = new ArrayList<>();
    boolean found = false;
    for (Frame frame : sent) {
      found |= frame.from() == version;
      if (found) {
        missing.add(frame.text());
      }
    }
    return found ? Optional.of(missing) : Optional.empty();
  }

  /** The whole view at {@link #at}, gzipped. */
  byte[] snapshot(String head) {
    if (snapshotAt != at || snapshot == null) {
      if (whole == null) {
        whole = new Whole(seen);
      }
      Parts since = new Parts();
      whole.since().forEach(key -> since.upsert(key, seen.get(key)));
      snapshot = whole.with(Snapshot.end(at, audience, head, since.entities()));
      snapshotAt = at;
    }
    return snapshot;
  }
}
