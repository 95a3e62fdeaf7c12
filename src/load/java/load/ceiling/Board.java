package load.ceiling;

import io.netty.buffer.ByteBuf;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One board: a number for every event, and everybody gets it. On one context only. */
final class Board {
  final String name;

  private final Settings settings;
  private final Vertx vertx;
  private final Context context;
  private final Faults faults;
  private final Set<Client> clients = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final Map<Object, String> moves = new LinkedHashMap<>();
  private long number;
  private ByteBuf snapshot;
  private long snapshotAt = -1;
  private boolean waiting;
  private long flushed;

  Board(String name, Settings settings, Vertx vertx, Context context) {
    this.name = name;
    this.settings = settings;
    this.vertx = vertx;
    this.context = context;
    this.faults = settings.fault().isEmpty() ? null : new Faults(settings.fault());
  }

  void join(Client client) {
    client.ready();
    if (snapshotAt != number) {
      if (snapshot != null) {
        snapshot.release();
      }
      snapshot = Client.frame("{\"snap\":[" + String.join(",", notes) + "]}");
      snapshotAt = number;
    }
    client.write(snapshot);
    ByteBuf ready = Client.frame("{\"ready\":" + number + "}");
    client.send(ready);
    ready.release();
    clients.add(client);
  }

  void leave(Client client) {
    clients.remove(client);
  }

  /** Stored, if that is asked for. */
  void committed(String body) {
    String event = "{\"seq\":" + ++number + ",\"e\":" + body + "}";
    notes.add(event);
    if (settings.tick() == 0) {
      fanOut(event, false);
    } else {
      events.add(event);
      soon();
    }
  }

  /** The newest of each person wins within a tick. */
  void move(Object person, String body) {
    if (settings.tick() == 0) {
      fanOut("{\"c\":" + body + "}", true);
    } else {
      moves.put(person, body);
      soon();
    }
  }

  private void soon() {
    if (waiting) {
      return;
    }
    waiting = true;
    long since = (System.nanoTime() - flushed) / 1_000_000;
    long wait = settings.lead() ? settings.tick() - since : settings.tick();
    if (wait <= 0) {
      context.runOnContext(v -> flush());
    } else {
      vertx.setTimer(wait, t -> flush());
    }
  }

  private void flush() {
    waiting = false;
    flushed = System.nanoTime();
    if (!events.isEmpty()) {
      fanOut("{\"b\":[" + String.join(",", events) + "]}", false);
      events.clear();
    }
    if (!moves.isEmpty()) {
      fanOut("{\"m\":[" + String.join(",", moves.values()) + "]}", true);
      moves.clear();
    }
  }

  private void fanOut(String message, boolean droppable) {
    ByteBuf frame = Client.frame(message);
    for (Client client : clients) {
      boolean skipped = droppable && !client.writable();
      if (!skipped && (faults == null || !faults.spoils(client, frame))) {
        client.send(frame);
      }
    }
    frame.release();
  }
}
