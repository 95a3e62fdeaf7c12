package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * People of a rehearsal in one open workshop, for tests of faults: they write note after note,
 * reconnect and send again as a page does, and tell afterwards whether anything was lost.
 */
public final class Crowd implements AutoCloseable {
  private static final String API = "/studio/api/";
  private static final String LETTERS = "bcdfghklmnpqrstv";
  private static final Duration BETWEEN = Duration.ofMillis(60);
  private static final int TRIES = 5;
  private static final Duration LEVEL = Duration.ofSeconds(30);

  private final Net net;
  private final Client facilitator;
  private final List<Client> people = new ArrayList<>();
  private final List<CompletableFuture<Void>> writing = new ArrayList<>();
  private final Map<String, String> stored = new ConcurrentHashMap<>();
  private final AtomicInteger written = new AtomicInteger();
  private final String workshop;
  private final String code;
  private volatile boolean going;

  private Crowd(Net net, Http staff) {
    this.net = net;
    JsonNode made = staff.post(API + "workshops", plan()).expect(201).json();
    workshop = made.path("id").asText();
    facilitator = new Client("the facilitator", "/studio/" + workshop, net, staff);
    facilitator.enter();
    lead("activity.go", Json.object().put("activity", "a1"));
    lead("question.reveal", Json.object().put("q", "q1"));
    code = made.path("code").asText();
  }

  /** So many people, all in and live, in a new workshop of this server. */
  public static Crowd of(int people, URI server, String email, String password) {
    Net net = Net.to(server);
    Http staff = new Http(net);
    ObjectNode who = Json.object().put("email", email).put("password", password);
    staff.post(API + "session", who).expect(200, 201);
    Crowd crowd = new Crowd(net, staff);
    IntStream.range(0, people).forEach(i -> crowd.join(net));
    return crowd;
  }

  private static ObjectNode plan() {
    ObjectNode plan = Json.object().put("title", "Faults").put("department", "Faults");
    plan.putArray("questions")
        .addObject()
        .put("text", "What is in the way?")
        .put("kind", "current");
    ObjectNode write = plan.putArray("activities").addObject();
    write.put("kind", "ideate").put("title", "Write").put("question", 0).put("minutes", 60);
    plan.putObject("rules").put("dots", 5).put("max", 1).put("ownVotable", true);
    return plan;
  }

  /** Somebody more comes in by way of this net. */
  private Client join(Net by) {
    String door = "/w/" + code;
    Client client = new Client("person " + people.size(), door, by, new Http(by));
    client.http().post(door + "/api/join", Json.object().put("lang", "en")).expect(201);
    client.enter();
    people.add(client);
    return client;
  }

  /** So many more, who come by another way. */
  public Crowd joinedBy(URI way, int more) {
    Net other = Net.to(way);
    IntStream.range(0, more).forEach(i -> join(other));
    return this;
  }

  /** Path of the participants' socket. */
  public String socket() {
    return "/w/" + code + "/socket";
  }

  /** Somebody joins and does not connect; their cookie for the socket. */
  public String guest() {
    Http http = new Http(net);
    http.post("/w/" + code + "/api/join", Json.object().put("lang", "en")).expect(201);
    return http.cookie(socket());
  }

  /** The version that participants held so many frames ago, or at first if that is later. */
  public long versionBefore(int frames) {
    List<String> told =
        people.get(0).heard().all().stream()
            .map(Heard.Message::text)
            .filter(text -> text.startsWith("{\"t\":\"changes\""))
            .toList();
    String first = told.get(Math.max(0, told.size() - frames));
    return Json.read(first).path("f").asLong();
  }

  /** How many are in the room, as it last told its facilitator. */
  public int online() {
    return facilitator.heard().all().stream()
        .filter(m -> m.text().contains("\"online\""))
        .map(m -> Json.read(m.text()).path("n"))
        .filter(n -> n.isInt())
        .reduce(Json.object(), (before, n) -> n)
        .asInt();
  }

  /** How often somebody had to fetch the whole board again. */
  public int resyncs() {
    return people.stream().mapToInt(Client::resyncs).sum();
  }

  /**
   * An answer to staff or at the door.
   *
   * @param why reason of a refusal, empty for none
   * @param detail what to do about it
   */
  public record Told(int status, String why, String detail) {
    private static Told of(Http.Reply reply) {
      boolean json = reply.headers().firstValue("Content-Type").orElse("").contains("json");
      JsonNode body = json ? reply.json() : Json.object();
      return new Told(reply.status(), body.path("why").asText(), body.path("detail").asText());
    }
  }

  /** What the facilitator is told who asks for this page of the workshop. */
  public Told studio(String page) {
    return Told.of(facilitator.http().get(API + "workshops/" + workshop + page));
  }

  /** What the facilitator is told who opens the board. */
  public Told board() {
    return Told.of(facilitator.http().get("/studio/" + workshop + "/snapshot"));
  }

  /** What somebody is told who comes to the door. */
  public Told door() {
    return Told.of(new Http(net).post("/w/" + code + "/api/join", Json.object().put("lang", "en")));
  }

  /** What becomes of a job: its state, and why it failed. */
  public String job(String kind, Duration most) {
    Http staff = facilitator.http();
    JsonNode job =
        staff
            .post(API + "workshops/" + workshop + "/jobs", Json.object().put("kind", kind))
            .expect(202)
            .json();
    String page = API + "jobs/" + job.path("id").asText();
    return Awaitility.await()
        .atMost(most)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              JsonNode now = staff.get(page).expect(200).json();
              return (now.path("state").asText() + " " + now.path("why").asText()).strip();
            },
            state -> state.startsWith("done") || state.startsWith("failed"));
  }

  /** The workshop's id, which is its stream's name too. */
  public String workshop() {
    return workshop;
  }

  private void lead(String command, ObjectNode data) {
    Answer answer = facilitator.ask(command, data);
    if (!answer.done()) {
      throw new Trouble(command + " was refused: " + answer.why());
    }
  }

  /** From now on everybody writes, one note after the other, each until it is answered. */
  public void write() {
    going = true;
    people.forEach(p -> writing.add(CompletableFuture.runAsync(() -> notes(p), net.threads())));
  }

  private void notes(Client person) {
    while (going) {
      note(person);
      Pause.of(BETWEEN);
    }
  }

  /** One note of one person; done when it is acknowledged. */
  private void note(Client person) {
    String text = text(written.incrementAndGet());
    Ask ask = Ask.of("note.add", Json.object().put("q", "q1").put("text", text));
    Answer answer = insist(person, ask);
    assertThat(answer.done()).as("%s: %s", text, answer.why()).isTrue();
    stored.put(answer.made(), text);
  }

  /** Asks under the same id until there is an answer; on a busy machine a start takes long. */
  private static Answer insist(Client person, Ask ask) {
    for (int tries = 1; ; tries++) {
      try {
        return person.ask(ask);
      } catch (Trouble noAnswer) {
        if (tries == TRIES) {
          throw noAnswer;
        }
      }
    }
  }

  /**
   * Rather long. No vowels and no digits: a board holds back what looks like an insult or a number.
   */
  private static String text(int number) {
    StringBuilder text = new StringBuilder("Nt ");
    for (int n = number; n > 0; n >>>= 4) {
      text.append(LETTERS.charAt(n & 15));
    }
    return text.append(" bcdf ghkl".repeat(25)).toString();
  }

  /** Notes that were acknowledged so far. */
  public int acknowledged() {
    return stored.size();
  }

  /** Waits until so many notes more have been acknowledged. */
  public void awaitNotes(int more, Duration most) {
    int wanted = acknowledged() + more;
    Awaitility.await().atMost(most).until(() -> acknowledged() >= wanted);
  }

  /** Waits until everybody is connected and live again. */
  public void awaitLive(Duration most) {
    Awaitility.await()
        .atMost(most)
        .until(() -> people.stream().allMatch(p -> p.awaitVersion(0, Duration.ofMillis(1))));
  }

  /** How often somebody was told to try a command again. */
  public long triedAgain() {
    return people.stream()
        .flatMap(p -> p.heard().all().stream())
        .filter(m -> m.text().contains("\"TRY_AGAIN\""))
        .count();
  }

  /** Nobody begins another note; waits until each that was begun is acknowledged. */
  public void stop() {
    going = false;
    writing.forEach(CompletableFuture::join);
    writing.clear();
  }

  /**
   * Every acknowledged note is on the board once and as it was written, nothing else is, and
   * everybody holds what a fresh snapshot says.
   */
  public void nothingIsLostOrTwice() {
    JsonNode fresh = facilitator.snapshot();
    View board = new View();
    board.load(fresh);
    Map<String, String> there = new TreeMap<>();
    board.of("note").forEach((id, note) -> there.put(id, note.path("text").asText()));
    assertThat(there).isEqualTo(new TreeMap<>(stored));
    for (Client person : people) {
      assertThat(person.awaitVersion(board.version(), LEVEL)).as(person.name()).isTrue();
      View asked = new View();
      asked.load(person.snapshot());
      person.awaitVersion(asked.version(), LEVEL);
      assertThat(View.difference(person.view(), asked)).as(person.name()).isNull();
      assertThat(person.gaps()).as("gaps of %s", person.name()).isZero();
    }
  }

  @Override
  public void close() {
    going = false;
    people.forEach(Client::leave);
    facilitator.leave();
    net.close();
  }
}
