package throughline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.board.Flag;
import throughline.board.NoteHidden;
import throughline.board.NotesPlaced;
import throughline.board.Target;
import throughline.history.Tale;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.platform.log.Append;
import throughline.platform.log.Appended;
import throughline.platform.log.Committed;
import throughline.platform.log.EventLog;
import throughline.platform.log.Fact;

/** From a told workshop to themes, statements and files, over REST and the real database. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class AfterTheWorkshopTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject EventLog log;
  @Inject Follower follower;

  private final Tale tale = Tale.workshop();
  private Staff host;
  private Staff analyst;
  private String workshop;
  private String pay;
  private String cited;
  private String loose;

  @BeforeEach
  void aWorkshopWithThemesAndVotes() {
    host = Staff.with("facilitator");
    analyst = Staff.with("analyst");
    workshop =
        host.asks()
            .body(plan())
            .post("/studio/api/workshops")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    cited = tale.note("pana", "q1", "Pay is late every month for the night crew");
    String other = tale.note("pben", "q1", "The night crew is paid late every month");
    loose = tale.note("peva", "q1", "Forms for leave get lost in the mail room");
    tale.note("pben", "q1", "Leave forms are lost between two offices");
    tale.note("peva", "q1", "SECRET call me at 555-123-4567", Set.of(Flag.PHONE));
    tale.note("peva", "q2", "SECRET not revealed");
    tale.reveal("q1");
    pay = tale.cluster("q1", "Late pay", cited, other);
    String round = tale.round(Target.CLUSTER, pay);
    tale.dot("pana", round, pay);
    tale.dot("pben", round, pay);
    tale.close(round);
    store(tale.append(workshop));
  }

  @Test
  void A20_a_synthesis_makes_themes_with_the_boards_counts_and_a_proposal_for_each() {
    String run = synthesized();

    analyst
        .asks()
        .get(path("/themes"))
        .then()
        .statusCode(200)
        .body("version", equalTo((int) tale.board().version()))
        .body("run.id", equalTo(run))
        .body("at", notNullValue())
        .body("themes.find { it.id == '%s' }.label".formatted(pay), equalTo("Late pay"))
        .body("themes.find { it.id == '%s' }.notes".formatted(pay), equalTo(2))
        .body("themes.find { it.id == '%s' }.people".formatted(pay), equalTo(2))
        .body("themes.find { it.id == '%s' }.departments".formatted(pay), equalTo(2))
        .body("themes.find { it.id == '%s' }.dots".formatted(pay), equalTo(2))
        .body("themes.find { it.id == '%s' }.voters".formatted(pay), equalTo(2))
        .body("themes.statement.state", everyItem(equalTo("proposal")));
  }

  @Test
  void A11_suggestions_are_offered_for_what_is_loose() {
    String job =
        host.asks()
            .body(Map.of("kind", "suggest", "question", "q1"))
            .post(path("/jobs"))
            .then()
            .statusCode(202)
            .extract()
            .path("id");

    JsonPath done = finished(job);

    assertThat(done.getString("state")).isEqualTo("done");
    assertThat(done.getLong("version")).isEqualTo(tale.board().version());
    assertThat(done.getList("result.groups.members.flatten().note", String.class))
        .doesNotContain(cited);
    assertThat(done.<Object>get("result.loose")).isInstanceOf(List.class);
  }

  @Test
  void A12_what_cannot_be_asked_for_is_refused() {
    host.asks()
        .body(Map.of("kind", "dream"))
        .post(path("/jobs"))
        .then()
        .statusCode(400)
        .body("why", equalTo("BAD_VALUE"));
    host.asks()
        .body(Map.of("kind", "suggest", "question", "q9"))
        .post(path("/jobs"))
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_SUCH_QUESTION"));
    host.asks()
        .body(Map.of("kind", "synthesize", "language", "tlh"))
        .post(path("/jobs"))
        .then()
        .statusCode(400)
        .body("field", equalTo("language"));
    host.asks().get(path("/themes")).then().statusCode(404).body("why", equalTo("NO_THEMES"));
  }

  @Test
  void A31_the_words_around_the_notes_are_in_the_language_of_the_one_who_asked() {
    synthesized("es");

    host.asks()
        .get("/studio/api/statements/" + statementOfPay())
        .then()
        .statusCode(200)
        .body("problem", startsWith("En palabras de las notas: «"));
  }

  @Test
  void C20_the_same_board_synthesized_twice_gives_the_same_statements() {
    synthesized();
    String before = host.asks().get(path("/statements")).asString();

    synthesized();

    List<Object> versions = host.asks().get(path("/statements")).jsonPath().getList("version");
    assertThat(versions).isNotEmpty().allMatch(v -> v.equals(1));
    assertThat(host.asks().get(path("/statements")).jsonPath().getList("title"))
        .isEqualTo(JsonPath.from(before).getList("title"));
  }

  @Test
  void C10_a_draft_is_taken_edited_and_its_history_kept() {
    synthesized();
    String id = statementOfPay();

    analyst
        .asks()
        .body(Map.of("to", "draft", "version", 1))
        .post("/studio/api/statements/" + id + "/state")
        .then()
        .statusCode(200)
        .body("state", equalTo("draft"));
    analyst
        .asks()
        .body(
            Map.of(
                "version", 2, "whoAffected", "Night crew, about 300", "goals", List.of("Mobility")))
        .put("/studio/api/statements/" + id)
        .then()
        .statusCode(200)
        .body("version", equalTo(3))
        .body("whoAffected", equalTo("Night crew, about 300"))
        .body("goals", equalTo(List.of("Mobility")))
        .body("generatedBy", equalTo("assisted"))
        .body("desiredOutcome", equalTo(""))
        .body("evidence.find { it.kind == 'note' }.text", notNullValue())
        .body("evidence.find { it.kind == 'vote' }.dots", equalTo(2))
        .body("source.title", equalTo("Payroll"));

    analyst
        .asks()
        .get("/studio/api/statements/" + id + "/history")
        .then()
        .statusCode(200)
        .body("version", equalTo(List.of(1, 2, 3)))
        .body("by", equalTo(List.of("machine", "Grace", "Grace")))
        .body("[2].changes.field", equalTo(List.of("whoAffected", "goals")))
        .body("[2].changes[0].after", equalTo("Night crew, about 300"));
  }

  @Test
  void C11_who_was_slower_gets_both_texts() {
    synthesized();
    String id = taken(statementOfPay());
    analyst
        .asks()
        .body(Map.of("version", 2, "title", "Hers"))
        .put("/studio/api/statements/" + id)
        .then()
        .statusCode(200);

    host.asks()
        .body(Map.of("version", 2, "title", "His"))
        .put("/studio/api/statements/" + id)
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("why", equalTo("CHANGED_MEANWHILE"))
        .body("yours.title", equalTo("His"))
        .body("theirs.title", equalTo("Hers"))
        .body("theirs.version", equalTo(3));
  }

  @Test
  void C11_a_run_that_brought_only_counts_is_no_conflict() {
    synthesized();
    String id = taken(statementOfPay());
    grow(pay);
    synthesized();

    analyst
        .asks()
        .body(Map.of("version", 2, "title", "Mine"))
        .put("/studio/api/statements/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Mine"))
        .body("theme.notes", equalTo(3));
  }

  @Test
  void C5_publishing_says_what_is_missing() {
    synthesized();
    String id = taken(statementOfPay());
    moved(id, "in review", 2);
    moved(id, "approved", 3);

    analyst
        .asks()
        .header("Accept-Language", "es")
        .body(Map.of("to", "published to partners", "version", 4))
        .post("/studio/api/statements/" + id + "/state")
        .then()
        .statusCode(409)
        .body("why", equalTo("NOT_COMPLETE"))
        .body("title", equalTo("A\u00fan falta algo que los socios necesitan."))
        .body("missing", hasItem("measures"));
  }

  @Test
  void C12_bad_words_are_refused_by_field() {
    synthesized();
    String id = taken(statementOfPay());

    refused(id, "{\"version\":2,\"title\":\"a\\u0000b\"}", 400, "BAD_VALUE");
    refused(id, "{\"version\":2,\"title\":\"half \\ud83d\"}", 400, "BAD_VALUE");
    refused(id, "{\"version\":2,\"title\":7}", 400, "BAD_VALUE");
    refused(id, "{\"title\":\"no version\"}", 400, "BAD_VALUE");
    refused(id, "{\"version\":2,\"title\":\"" + "x".repeat(201) + "\"}", 400, "FIELD_TOO_LONG");
    refused(id, "not json", 400, "NOT_JSON");
    refused("0199c0de-0000-7000-8000-000000000000", "{\"version\":1}", 404, "NO_SUCH_STATEMENT");
  }

  @Test
  void C31_hiding_a_note_takes_the_words_that_rest_on_it_from_an_untouched_proposal() {
    synthesized();
    store(more(new NoteHidden(cited, "personal")));

    JsonPath found = analyst.asks().get("/studio/api/statements/" + statementOfPay()).jsonPath();
    List<Object> citing = found.getList("evidence.findAll { it.ref == '" + cited + "' }");

    if (!citing.isEmpty()) {
      assertThat(found.getString("title")).isEmpty();
      assertThat(found.getBoolean("withheld")).isTrue();
    }
    assertThat(found.prettify()).doesNotContain("Pay is late every month");
  }

  @Test
  void I20_a_workshop_of_somebody_else_is_shut() {
    synthesized();
    String id = statementOfPay();
    Staff stranger = Staff.with("facilitator");

    for (String path :
        List.of(
            path("/themes"),
            path("/statements"),
            path("/export/notes.csv"),
            "/studio/api/statements/" + id,
            "/studio/api/statements/" + id + "/history")) {
      stranger.asks().get(path).then().statusCode(403).body("why", equalTo("NOT_ALLOWED"));
    }
    stranger
        .asks()
        .body(Map.of("to", "draft", "version", 1))
        .post("/studio/api/statements/" + id + "/state")
        .then()
        .statusCode(403);
    stranger.asks().body(Map.of("kind", "suggest")).post(path("/jobs")).then().statusCode(403);
  }

  @Test
  void X10_no_file_of_anybody_holds_what_is_held_or_not_revealed() {
    synthesized();
    for (Staff reader : List.of(host, analyst)) {
      for (String file :
          List.of(
              "notes.csv",
              "themes.csv",
              "votes.csv",
              "statements.csv",
              "people.csv",
              "workshop.json")) {
        String text =
            reader
                .asks()
                .get(path("/export/" + file))
                .then()
                .statusCode(200)
                .header("X-Board-Version", "" + tale.board().version())
                .header("Content-Disposition", notNullValue())
                .extract()
                .asString();
        assertThat(text).as(file).doesNotContain("SECRET").doesNotContain("555-123");
      }
    }
  }

  @Test
  void X20_files_and_screen_agree() {
    synthesized();

    JsonPath themes = host.asks().get(path("/themes")).jsonPath();
    String csv = host.asks().get(path("/export/themes.csv")).asString();

    for (Map<String, Object> theme : themes.<Map<String, Object>>getList("themes")) {
      assertThat(csv)
          .contains(
              ",%s,%s,%s,%s,%s,"
                  .formatted(
                      theme.get("notes"),
                      theme.get("people"),
                      theme.get("departments"),
                      theme.get("dots"),
                      theme.get("voters")));
    }
    host.asks()
        .get(path("/export/workbook.xlsx"))
        .then()
        .statusCode(200)
        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    host.asks()
        .get(path("/export/other.csv"))
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_SUCH_FILE"));
  }

  @Test
  void A40_the_list_of_workshops_shows_figures_soon() {
    follower.heard(new Committed(workshop, tale.board().version()));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                host.asks()
                    .get("/studio/api/workshops")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].people", equalTo(3))
                    .body("items[0].notes", equalTo(6))
                    .body("items[0].dots", equalTo(2))
                    .body("items[0].state", equalTo("open")));
  }

  private String synthesized() {
    return synthesized("en");
  }

  private String synthesized(String language) {
    String job =
        host.asks()
            .body(Map.of("kind", "synthesize", "language", language))
            .post(path("/jobs"))
            .then()
            .statusCode(202)
            .body("why", nullValue())
            .extract()
            .path("id");
    assertThat(finished(job).getString("state")).isEqualTo("done");
    return job;
  }

  private JsonPath finished(String job) {
    return await()
        .atMost(SOON)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                host.asks()
                    .get("/studio/api/jobs/" + job)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath(),
            found -> Set.of("done", "failed").contains(found.getString("state")));
  }

  private String statementOfPay() {
    return host.asks()
        .get(path("/statements"))
        .jsonPath()
        .getString("find { it.theme.id == '" + pay + "' }.id");
  }

  private String taken(String id) {
    moved(id, "draft", 1);
    return id;
  }

  private void moved(String id, String to, int version) {
    analyst
        .asks()
        .body(Map.of("to", to, "version", version))
        .post("/studio/api/statements/" + id + "/state")
        .then()
        .statusCode(200);
  }

  private void refused(String id, String body, int status, String why) {
    analyst
        .asks()
        .body(body)
        .put("/studio/api/statements/" + id)
        .then()
        .statusCode(status)
        .body("why", equalTo(why));
  }

  private void grow(String cluster) {
    long from = tale.board().version();
    String note = tale.note("peva", "q1", "Night pay comes late");
    tale.fact(Tale.HOST, new NotesPlaced(List.of(note), cluster));
    store(tale.append(workshop, from));
  }

  private Append more(Fact fact) {
    long from = tale.board().version();
    tale.fact(Tale.HOST, fact);
    return tale.append(workshop, from);
  }

  private void store(Append append) {
    assertThat(log.append(List.of(append)).await().atMost(SOON).get(0))
        .isInstanceOf(Appended.Stored.class);
  }

  private String path(String rest) {
    return "/studio/api/workshops/" + workshop + rest;
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "title", "Payroll",
        "department", "Fire",
        "questions",
            List.of(
                Map.of("text", "What goes wrong?", "kind", "current"),
                Map.of("text", "What in five years?", "kind", "future")),
        "activities",
            List.of(Map.of("kind", "ideate", "title", "Write", "question", 0, "minutes", 8)),
        "rules", Map.of("dots", 3, "max", 2, "ownVotable", true, "mayMove", true));
  }
}
