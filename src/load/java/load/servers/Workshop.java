package load.servers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import load.Driver.Fetched;

/** A workshop made at the studio's door, its first question revealed, and those who joined it. */
public final class Workshop {
  private static final int AT_ONCE = 16;

  private final Http http;
  private final String staff;
  private final String id;
  private final String code;
  private final Map<Integer, String> cookies = new ConcurrentHashMap<>();

  Workshop(Http http, String staff) {
    this.http = http;
    this.staff = staff;
    JsonNode made =
        Http.json(http.send("POST", "/studio/api/workshops", staff, Http.json(plan())).join());
    id = made.path("id").asText();
    code = made.path("code").asText();
    lead("activity.go", Map.of("activity", "a1"));
    lead("question.reveal", Map.of("q", "q1"));
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "title", "Load",
        "department", "Load",
        "questions", List.of(Map.of("text", "What is in the way?", "kind", "current")),
        "activities",
            List.of(
                Map.of("kind", "ideate", "title", "Write", "question", 0, "minutes", 60),
                Map.of("kind", "share", "title", "Read", "question", 0, "minutes", 60)),
        "rules", Map.of("dots", 5, "max", 1, "ownVotable", true, "mayMove", false));
  }

  /** A command of the facilitator; fails if it is refused. */
  public JsonNode lead(String name, Map<String, Object> data) {
    Map<String, Object> command = Map.of("id", UUID.randomUUID().toString(), "c", name, "d", data);
    String body = Http.json(Map.of("commands", List.of(command)));
    JsonNode answer =
        Http.json(http.send("POST", "/studio/" + id + "/commands", staff, body).join());
    JsonNode first = answer.path("answers").path(0);
    if (!first.path("t").asText().equals("done")) {
      throw new IllegalStateException(name + ": " + first);
    }
    return first;
  }

  /** Notes that everybody may move; their ids. */
  public List<String> handOut(int notes) {
    lead("rules.set", Map.of("mayMove", true, "ownVotable", true));
    lead("activity.go", Map.of("activity", "a2"));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < notes; i++) {
      JsonNode done = lead("note.add", Map.of("q", "q1", "text", "A note to move, number " + i));
      // A note's id is its version.
      ids.add(Long.toString(done.path("v").asLong(), 36));
    }
    return ids;
  }

  /** The facilitator's view. */
  public JsonNode view() {
    Fetched whole =
        Http.unpack(http.send("GET", "/studio/" + id + "/snapshot", staff, null).join());
    try {
      return Http.JSON.readTree(whole.plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String code() {
    return code;
  }

  /** People join at the door until so many are in. */
  public void join(int people) {
    Semaphore few = new Semaphore(AT_ONCE);
    List<CompletableFuture<Void>> joining = new ArrayList<>();
    for (int seat = cookies.size(); seat < people; seat++) {
      few.acquireUninterruptibly();
      joining.add(arrive(seat).whenComplete((in, failed) -> few.release()));
    }
    joining.forEach(CompletableFuture::join);
  }

  /** Somebody joins at the door and takes this seat. */
  public CompletableFuture<Void> arrive(int seat) {
    return http.send("POST", "/w/" + code + "/api/join", null, "{\"lang\":\"en\"}")
        .thenAccept(answer -> cookies.put(seat, Http.cookie(answer)));
  }

  public String cookie(int client) {
    return cookies.get(client);
  }

  public Fetched snapshot(int client) {
    return snapshotSoon(client).join();
  }

  public CompletableFuture<Fetched> snapshotSoon(int client) {
    return http.send("GET", "/w/" + code + "/snapshot", cookies.get(client), null)
        .thenApply(Http::unpack);
  }
}
