package throughline.live;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import throughline.identity.Role;
import throughline.live.wire.Frames;

/**
 * How many participants are connected, told when it changes. Who follows by polls is away for a
 * moment between two of them, and who loads a page again, too: that is no leaving.
 */
final class Presence {
  private static final long GATHER = 1_000;

  private final Audiences audiences;
  private final Turns turns;
  private final LongSupplier now;
  private final Map<String, Long> left = new HashMap<>();
  private boolean gathering;
  private int told = -1;

  Presence(Audiences audiences, Turns turns, LongSupplier now) {
    this.audiences = audiences;
    this.turns = turns;
    this.now = now;
  }

  void came(Session session) {
    left.remove(session.actor().id());
    gather();
  }

  void left(Session session) {
    if (session.actor().role() == Role.PARTICIPANT) {
      left.put(session.actor().id(), now.getAsLong());
    }
    gather();
  }

  /**
   * The number, to be told to one connection before the others hear of it: if they never do, as
   * somebody came and went within a second, that connection does.
   */
  int tell() {
    int online = count();
    if (online != told) {
      told = -1;
    }
    return online;
  }

  private int count() {
    long away = left.keySet().stream().filter(actor -> audiences.of(actor).isEmpty()).count();
    return audiences.online() + (int) away;
  }

  private void gather() {
    if (!gathering) {
      gathering = true;
      turns.after(GATHER, this::gathered);
    }
  }

  private void gathered() {
    gathering = false;
    left.values().removeIf(at -> now.getAsLong() - at >= GATHER);
    int online = count();
    if (online != told) {
      told = online;
      audiences.everybody(Frames.online(online));
    }
    if (!left.isEmpty()) {
      gather();
    }
  }
}
