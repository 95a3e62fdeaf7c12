package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One device in a workshop, as the protocol wants it: snapshot, socket, hello, a view kept by
 * applying changes, and a queue of commands that are sent again by id until they are answered.
 *
 * <pre>
 * away --socket open, hello--> greeting --welcome--> live --resync, gap--> greeting
 *   ^------------------------- connection lost -------------------------------+
 * </pre>
 */
final class Client implements Line.Ear {
  private enum State {
    AWAY,
    GREETING,
    LIVE,
    ENDED
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration SILENCE = Duration.ofSeconds(25);
  private static final long PING_SECONDS = 15;
  private static final long FIRST_RETRY = 300;
  private static final long LAST_RETRY = 8_000;

  private record Waiting(Ask ask, CompletableFuture<Answer> answer) {}

  private final String name;
  private final String door;
  private final Net net;
  private final Http http;
  private final Arrivals arrivals = new Arrivals();
  private final View view = new View();
  private final View mine = new View();
  private final Map<String, Waiting> queue = new LinkedHashMap<>();
  private State state = State.AWAY;
  private Line line;
  private long retry = FIRST_RETRY;
  private long lastHeard;
  private int closedWith;
  private int gaps;
  private int resyncs;

  /**
   * @param name for the report
   * @param door path of its door, such as {@code /w/H7KM4Q}
   * @param http its identity
   */
  Client(String name, String door, Net net, Http http) {
    this.name = name;
    this.door = door;
    this.net = net;
    this.http = http;
  }

  String name() {
    return name;
  }

  String door() {
    return door;
  }

  Http http() {
    return http;
  }

  Heard heard() {
    return http.heard();
  }

  Arrivals arrivals() {
    return arrivals;
  }

  /** Frames that did not follow the version held, on a connection that was whole. */
  synchronized int gaps() {
    return gaps;
  }

  synchronized int resyncs() {
    return resyncs;
  }

  /** The view as it is now, to look at in peace. */
  synchronized View view() {
    return view.copy();
  }

  synchronized View mine() {
    return mine.copy();
  }

  /** Fetches the snapshot, connects, and waits until it is live. */
  void enter() {
    JsonNode snapshot = snapshot();
    synchronized (this) {
      view.load(snapshot);
    }
    connect();
    if (!await(() -> state == State.LIVE, PATIENCE)) {
      throw new Trouble(name + " did not get into the workshop" + ending() + ".");
    }
    net.clock().scheduleAtFixedRate(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
  }

  private synchronized void ping() {
    if (state == State.LIVE && System.nanoTime() - lastHeard > SILENCE.toNanos()) {
      lose();
    } else {
      say("{\"t\":\"ping\"}");
    }
  }

  JsonNode snapshot() {
    return http.get(door + "/snapshot").expect(200).json();
  }

  private void connect() {
    synchronized (this) {
      if (state == State.ENDED) {
        return;
      }
      state = State.GREETING;
    }
    try {
      Line opened = Line.open(net, door + "/socket", http.cookie(door + "/socket"), this);
      synchronized (this) {
        line = opened;
        hello();
      }
    } catch (RuntimeException refused) {
      ended(null, 1006);
    }
  }

  private void hello() {
    line.send(Json.object().put("t", "hello").put("p", 1).put("v", view.version()).toString());
  }

  private synchronized void say(String frame) {
    if (state == State.LIVE) {
      line.send(frame);
    }
  }

  /** Sends a command over the socket and waits for its answer. */
  Answer ask(String command, ObjectNode data) {
    return ask(Ask.of(command, data));
  }

  /** The same; an {@link Ask} may be sent again. */
  Answer ask(Ask ask) {
    return answer(ask, queued(ask));
  }

  /**
   * Loses the connection right after sending, comes back, and sends again what was not answered.
   */
  Answer askAndLose(Ask ask) {
    CompletableFuture<Answer> answer = queued(ask);
    lose();
    return answer(ask, answer);
  }

  private synchronized void lose() {
    if (line != null) {
      line.drop();
      ended(line, 1006);
    }
  }

  /** Sends a command by POST; asks again while the server is busy. */
  Answer askByPost(Ask ask) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode answers = http.post(door + "/commands", ask.post()).expect(200).json();
      Answer answer = Answer.of(answers.path("answers").path(0));
      if (answer == null || !answer.id().equals(ask.id())) {
        throw new Trouble(name + " got no answer to " + ask.command() + " by POST.");
      }
      if (!answer.later()) {
        return answer;
      }
      Pause.of(Duration.ofMillis(FIRST_RETRY));
    }
    throw new Trouble("The server was too busy for " + ask.command() + " of " + name + ".");
  }

  private synchronized CompletableFuture<Answer> queued(Ask ask) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    queue.put(ask.id(), new Waiting(ask, answer));
    say(ask.frame());
    return answer;
  }

  private Answer answer(Ask ask, CompletableFuture<Answer> answer) {
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Trouble(name + " got no answer to " + ask.command() + ending() + ".", e);
    } catch (ExecutionException e) {
      throw new Trouble(e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The rehearsal was interrupted.", e);
    }
  }

  @Override
  public void frame(Line from, String text) {
    long now = System.nanoTime();
    heard().add("socket", text);
    JsonNode message = Json.read(text);
    synchronized (this) {
      if (from != line) {
        return;
      }
      lastHeard = now;
      understand(message, now);
      notifyAll();
    }
  }

  private void understand(JsonNode message, long now) {
    switch (message.path("t").asText()) {
      case "welcome" -> welcome(now);
      case "changes" -> changes(message, now);
      case "mine" -> mine.mine(message);
      case "resync" -> resync(now);
      case "done", "refused" -> answered(Answer.of(message));
      default -> {
        // online, pong: nothing that a check rests on
      }
    }
  }

  private void welcome(long now) {
    state = State.LIVE;
    retry = FIRST_RETRY;
    arrivals.broken(now);
    queue.values().forEach(w -> line.send(w.ask().frame()));
  }

  private void changes(JsonNode message, long now) {
    arrivals.changes(now, message.path("v").asLong());
    if (view.apply(message) == View.Fit.GAP && state == State.LIVE) {
      gaps++;
      resync(now);
    }
  }

  private void resync(long now) {
    resyncs++;
    state = State.GREETING;
    arrivals.broken(now);
    net.threads().execute(this::fetchAgain);
  }

  private void fetchAgain() {
    try {
      JsonNode snapshot = snapshot();
      synchronized (this) {
        view.load(snapshot);
        if (line != null) {
          hello();
        }
      }
    } catch (Trouble e) {
      lose();
    }
  }

  private void answered(Answer answer) {
    Waiting waiting = queue.get(answer.id());
    if (waiting == null) {
      return;
    }
    if (answer.later()) {
      net.clock().schedule(() -> say(waiting.ask().frame()), FIRST_RETRY, TimeUnit.MILLISECONDS);
      return;
    }
    queue.remove(answer.id());
    waiting.answer().complete(answer);
  }

  @Override
  public synchronized void ended(Line from, int code) {
    if (state == State.ENDED || (from != null && from != line)) {
      return;
    }
    line = null;
    closedWith = code;
    arrivals.broken(System.nanoTime());
    boolean sentAway = code == 4400 || code == 4401 || code == 4403 || code == 4404 || code == 4406;
    state = sentAway ? State.ENDED : State.AWAY;
    if (sentAway) {
      Trouble why = new Trouble(name + " was sent away" + ending() + ".");
      queue.values().forEach(w -> w.answer().completeExceptionally(why));
    } else {
      net.clock()
          .schedule(() -> net.threads().execute(this::connect), retry, TimeUnit.MILLISECONDS);
      retry = Math.min(2 * retry, LAST_RETRY);
    }
    notifyAll();
  }

  private String ending() {
    return closedWith == 0 ? "" : " (connection closed with " + closedWith + ")";
  }

  /** Waits until the view has come to this version. */
  boolean awaitVersion(long version, Duration most) {
    return await(() -> state == State.LIVE && view.version() >= version, most);
  }

  private synchronized boolean await(BooleanSupplier reached, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    try {
      while (!reached.getAsBoolean() && state != State.ENDED) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return reached.getAsBoolean();
  }

  /** Leaves for good. */
  synchronized void leave() {
    state = State.ENDED;
    if (line != null) {
      line.close();
    }
  }
}
