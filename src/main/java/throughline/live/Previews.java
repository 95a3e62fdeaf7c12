package throughline.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import throughline.live.wire.ClientMessage;

/**
 * What people have in hand at the moment. Never stored, never counted, gone with the tick: of each
 * note only the newest place is told, the first at once and what follows together 32 ms later.
 */
final class Previews {
  private static final long TICK = 32;

  private final Turns turns;
  private final Consumer<Map<String, ClientMessage.Preview>> out;
  private Map<String, ClientMessage.Preview> newest = new LinkedHashMap<>();
  private boolean resting;

  /**
   * @param out takes the newest of each note, by note
   */
  Previews(Turns turns, Consumer<Map<String, ClientMessage.Preview>> out) {
    this.turns = turns;
    this.out = out;
  }

  void add(ClientMessage.Preview preview) {
    newest.put(preview.note(), preview);
    if (!resting) {
      flush();
    }
  }

  private void flush() {
    if (newest.isEmpty()) {
      resting = false;
      return;
    }
    resting = true;
    Map<String, ClientMessage.Preview> now = newest;
    newest = new LinkedHashMap<>();
    out.accept(now);
    turns.after(TICK, this::flush);
  }
}
