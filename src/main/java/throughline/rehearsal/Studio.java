package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The facilitator at work: signs in, makes the workshop, starts jobs, reads pages. */
final class Studio {
  private static final String API = "/studio/api";
  private static final String COOKIE = "tl_staff";
  private static final Duration BETWEEN = Duration.ofMillis(150);
  private static final Duration JOB = Duration.ofMinutes(3);

  private final Net net;
  private final Http http;
  private String language = "en";
  private String workshop;
  private Client client;

  private Studio(Net net) {
    this.net = net;
    this.http = new Http(net);
  }

  /**
   * Somebody whom this server itself has signed in.
   *
   * @param language of the words that the machine puts around the notes' own
   */
  static Studio known(Net net, String token, String language) {
    Studio studio = new Studio(net);
    studio.http.hold(COOKIE, token, "/studio");
    studio.language = language;
    return studio;
  }

  /** Signs in; fails with a sentence that says what is wrong. */
  static Studio signIn(Net net, String email, String password) {
    Studio studio = new Studio(net);
    ObjectNode who = Json.object().put("email", email).put("password", password);
    Http.Reply reply = studio.http.post(API + "/session", who);
    if (reply.status() == 401) {
      throw new Trouble(
          "The server at " + net.base() + " does not know this e-mail address and password.");
    }
    reply.expect(200, 201);
    return studio;
  }

  /** Makes the workshop of a script and enters it. */
  void open(Script script) {
    List<String> known = new ArrayList<>();
    get("/departments").forEach(d -> known.add(d.path("name").asText()));
    JsonNode made =
        http.post(API + "/workshops", Agenda.workshop(script, known)).expect(201).json();
    workshop = made.path("id").asText();
    client = new Client("the facilitator", "/studio/" + workshop, net, http);
    client.enter();
  }

  Client client() {
    return client;
  }

  String workshop() {
    return workshop;
  }

  /** The workshop's page, links included. */
  JsonNode register() {
    return get("/workshops/" + workshop);
  }

  JsonNode get(String path) {
    return http.get(API + path).expect(200).json();
  }

  JsonNode ofWorkshop(String path) {
    return get("/workshops/" + workshop + path);
  }

  /** A file of the exports. */
  Http.Reply file(String name) {
    return http.get(API + "/workshops/" + workshop + "/export/" + name).expect(200);
  }

  /** Starts a job and waits for its end; returns the job. */
  JsonNode job(String kind) {
    ObjectNode asked = Json.object().put("kind", kind).put("language", language);
    JsonNode job =
        http.post(API + "/workshops/" + workshop + "/jobs", asked).expect(200, 202).json();
    String id = job.path("id").asText();
    long end = System.nanoTime() + JOB.toNanos();
    while (System.nanoTime() < end) {
      JsonNode now = get("/jobs/" + id);
      String state = now.path("state").asText();
      if (state.equals("done")) {
        return now;
      }
      if (state.equals("failed")) {
        throw new Trouble("The job \"" + kind + "\" failed: " + now.path("why").asText() + ".");
      }
      Pause.of(BETWEEN);
    }
    throw new Trouble("The job \"" + kind + "\" did not end within " + JOB.toMinutes() + " min.");
  }
}
