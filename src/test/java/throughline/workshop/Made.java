package throughline.workshop;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.identity.Staff;
import throughline.platform.ids.Ids;

/** A workshop that was made in a test, through the front door. */
public final class Made {

  private final Staff owner;
  private final String id;
  private final String code;
  private final String secret;

  private Made(Staff owner, Response response) {
    this.owner = owner;
    this.id = response.path("id");
    this.code = response.path("code");
    this.secret = URI.create(response.<String>path("projectorUrl")).getFragment();
  }

  public static Made by(Staff owner) {
    var response = owner.asks().body(plan()).post("/studio/api/workshops");
    response.then().statusCode(201);
    return new Made(owner, response);
  }

  /** A plan that may be changed before it is sent. */
  public static Map<String, Object> plan() {
    var plan = new HashMap<String, Object>();
    plan.put("title", "Parking at the beach");
    plan.put("department", "Beaches and Harbors");
    plan.put("departments", List.of("Harbor volunteers"));
    plan.put("track", "Visitors");
    plan.put("date", "2026-12-01");
    plan.put(
        "questions",
        List.of(
            Map.of("text", "What hurts today?", "textEs", "¿Qué le duele hoy?", "kind", "current"),
            Map.of("text", "What if nothing stood in the way?", "kind", "future")));
    plan.put(
        "activities",
        List.of(
            Map.of("kind", "welcome", "title", "Welcome", "minutes", 5),
            Map.of("kind", "ideate", "title", "Write", "question", 0, "minutes", 8)));
    plan.put("rules", Map.of("dots", 5, "max", 2, "ownVotable", true, "mayMove", false));
    return plan;
  }

  public String id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** What stands behind the fragment of the projector link. */
  public String secret() {
    return secret;
  }

  /** A command of the owner; answers the one answer to it. */
  public Map<String, Object> does(String command, Map<String, ?> data) {
    var body =
        Map.of("commands", List.of(Map.of("id", Ids.next().toString(), "c", command, "d", data)));
    return owner.asks().body(body).post("/studio/" + id + "/commands").path("answers[0]");
  }

  /** Somebody joins; the answer has their code and, in its cookie, their token. */
  public Response join(Map<String, ?> who) {
    return given().contentType(ContentType.JSON).body(who).post("/w/" + code + "/api/join");
  }

  public Response joinAgain(String token, Map<String, ?> who) {
    return given()
        .cookie("tl_p", token)
        .contentType(ContentType.JSON)
        .body(who)
        .post("/w/" + code + "/api/join");
  }

  /** A new participant's token. */
  public String participant() {
    return join(Map.of("lang", "en")).then().statusCode(201).extract().cookie("tl_p");
  }

  public Response enter(String aSecret) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("secret", aSecret))
        .post("/present/" + code + "/api/enter");
  }

  /** A new link; the answer has its address with the secret, this once. */
  public Response link(String kind, String label) {
    return owner
        .asks()
        .body(label == null ? Map.of("kind", kind) : Map.of("kind", kind, "label", label))
        .post("/studio/api/workshops/" + id + "/links");
  }

  /** What stands behind the fragment of a new link. */
  public static String secretOf(Response link) {
    return URI.create(link.<String>path("url")).getFragment();
  }

  public Response enterByLink(String aSecret) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("secret", aSecret))
        .post("/link/" + code + "/api/enter");
  }

  /** The token of a device that a new link of this kind let in. */
  public String guest(String kind) {
    return enterByLink(secretOf(link(kind, null))).then().statusCode(204).extract().cookie("tl_l");
  }

  /** A new screen's token. */
  public String projector() {
    return enter(secret).then().statusCode(204).extract().cookie("tl_s");
  }
}
