package throughline.results;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.board.Flag;
import throughline.board.NoteHidden;
import throughline.board.Target;
import throughline.history.Tale;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.platform.log.Appended;
import throughline.platform.log.EventLog;
import throughline.platform.log.StoredEvent;
import throughline.workshop.Made;
import throughline.workshop.run.PersonJoined;

/** The results page over REST and the real database, beside the console and the files. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class ResultsPageTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Map<String, Object> WORDS =
      Map.of(
          "text",
          "The board decides in May.",
          "textEs",
          "La junta decide en mayo.",
          "steps",
          List.of(Map.of("what", "Publish the themes", "who", "Harbor", "when", "by May 15")));

  @Inject EventLog log;

  private final Tale tale = Tale.workshop();
  private Staff host;
  private Made made;
  private String pay;
  private String first;
  private String hidden;
  private String all;
  private String few;

  @BeforeEach
  void a_workshop_with_votes_and_with_what_must_not_be_seen() {
    host = Staff.with("facilitator");
    made = Made.by(host);
    for (int i = 0; i < 3; i++) {
      tale.fact("pguest" + i, new PersonJoined("pguest" + i, "Parks", "employee", false));
    }
    first = tale.note("pana", "q1", "Pay is late every month");
    String second = tale.note("pben", "q1", "The night crew is paid late");
    String third = tale.note("pguest0", "q1", "Nobody says when pay comes");
    String fourth = tale.note("pguest1", "q1", "Pay day moves without a word");
    String fifth = tale.note("pguest2", "q1", "Overtime comes two months later");
    tale.note("peva", "q1", "Leave forms are lost");
    hidden = tale.note("peva", "q1", "SECRET hidden");
    tale.note("peva", "q1", "SECRET held 555-123-4567", Set.of(Flag.PHONE));
    tale.note("peva", "q2", "SECRET not revealed");
    tale.note("peva", "q0", "SECRET practice");
    tale.reveal("q1", "q0");
    tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));
    pay = tale.cluster("q1", "Late pay", first, second, third, fourth, fifth);
    few = tale.round(Target.NOTE, first, second);
    tale.dot("pben", few, first);
    tale.close(few);
    all = tale.round(Target.CLUSTER, pay);
    for (String voter : List.of("pana", "pben", "peva", "pguest0", "pguest1", "pguest2")) {
      tale.dot(voter, all, pay);
    }
    tale.dot("pana", all, pay);
    tale.close(all);
    assertThat(log.append(List.of(tale.append(made.id()))).await().atMost(SOON).get(0))
        .isInstanceOf(Appended.Stored.class);
  }

  private ValidatableResponse page() {
    return given().get("/results/" + made.code() + "/api/page").then().statusCode(200);
  }

  private void does(String command, Map<String, ?> data) {
    assertThat(made.does(command, data)).containsEntry("t", "done");
  }

  private void released() {
    does("workshop.close", Map.of());
    does("results.release", WORDS);
  }

  @Test
  void P2_before_the_release_a_closed_workshop_says_no_more_than_that() {
    does("workshop.close", Map.of());

    String body =
        page()
            .body("state", equalTo("closed"))
            .body("workshop.title", equalTo("Parking at the beach"))
            .body("workshop.date", equalTo("2026-12-01"))
            .body("results", nullValue())
            .extract()
            .asString();

    assertThat(body).doesNotContain("pay", "SECRET", "What goes wrong?");
  }

  @Test
  void P1_the_code_of_a_workshop_with_released_results_opens_them_for_everybody() {
    released();

    String body =
        page()
            .body("state", equalTo("released"))
            .body("workshop.department", equalTo("Beaches and Harbors"))
            .body("results.people", equalTo(6))
            .body("results.departments", equalTo(3))
            .body("results.next.text", equalTo("The board decides in May."))
            .body("results.next.textEs", equalTo("La junta decide en mayo."))
            .body("results.next.steps[0].who", equalTo("Harbor"))
            .body("results.changed", nullValue())
            .body("results.questions", hasSize(1))
            .body("results.questions[0].themes[0].name", equalTo("Late pay"))
            .body("results.questions[0].loose", equalTo(1))
            .extract()
            .asString();

    assertThat(body)
        .doesNotContain("SECRET", "555-123", "pana", "pben", "peva", "pguest")
        .doesNotContain("Fire", "Public Works", "Parks");
  }

  @Test
  void P1_a_code_that_no_workshop_has_is_said_so() {
    given()
        .get("/results/AAAAAA/api/page")
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_OPEN_WORKSHOP"));
  }

  @Test
  void P3_what_is_taken_back_is_gone_with_the_next_look() {
    released();
    page().header("Cache-Control", equalTo("no-store")).body("state", equalTo("released"));

    does("results.retract", Map.of());

    page().body("state", equalTo("closed")).body("results", nullValue());
  }

  @Test
  void P3_what_is_hidden_after_the_release_is_gone_with_the_next_look() {
    released();
    assertThat(page().extract().asString()).contains("Pay is late every month");

    does("note.hide", Map.of("note", first, "reason", "personal"));

    assertThat(page().extract().asString()).doesNotContain("Pay is late every month");
  }

  @Test
  void P15_changed_words_are_told_with_the_day() {
    released();

    does("results.release", Map.of("text", "The board decides in June."));

    page()
        .body("results.next.text", equalTo("The board decides in June."))
        .body("results.next.steps", nullValue())
        .body("results.changed", notNullValue());
  }

  @Test
  void P11_numbers_are_those_of_the_console_and_of_the_files() throws IOException {
    released();

    JsonPath shown = page().extract().jsonPath();

    JsonPath file = JsonPath.from(export("workshop.json"));
    CSVRecord vote =
        rows("votes.csv").stream()
            .filter(r -> r.get("item").equals(pay) && r.get("round_no").equals("2"))
            .findFirst()
            .orElseThrow();
    CSVRecord theme =
        rows("themes.csv").stream()
            .filter(r -> r.get("theme_id").equals(pay))
            .findFirst()
            .orElseThrow();
    List<List<Object>> console =
        host.asks().get("/studio/" + made.id() + "/snapshot").jsonPath().getList("e");
    assertThat(shown.getInt("results.votes[1].rows[0].dots"))
        .isEqualTo(number(vote, "dots_now"))
        .isEqualTo(number(theme, "dots"))
        .isEqualTo(((List<?>) ((List<?>) of(console, "round", all).get("now")).get(0)).get(1))
        .isEqualTo(7);
    assertThat(shown.getInt("results.votes[1].rows[0].voters"))
        .isEqualTo(number(vote, "voters_now"))
        .isEqualTo(6);
    assertThat(shown.getInt("results.votes[1].voters")).isEqualTo(number(vote, "people_voted"));
    assertThat(shown.getInt("results.votes[1].people")).isEqualTo(number(vote, "people_present"));
    assertThat(shown.getInt("results.questions[0].themes[0].notes"))
        .isEqualTo(number(theme, "notes"))
        .isEqualTo(of(console, "cluster", pay).get("notes"))
        .isEqualTo(file.getInt("clusters.'" + pay + "'.notes"))
        .isEqualTo(5);
    assertThat(shown.getInt("results.questions[0].themes[0].people"))
        .isEqualTo(number(theme, "people"));
    assertThat(shown.getInt("results.questions[0].themes[0].departments"))
        .isEqualTo(number(theme, "departments"));
    assertThat(shown.getInt("results.questions[0].notes"))
        .isEqualTo(of(console, "question", "q1").get("notes"));
    assertThat(shown.getInt("results.people")).isEqualTo(of(console, "run", "").get("people"));
    assertThat(shown.getInt("results.departments")).isEqualTo(rows("people.csv").size());
  }

  @Test
  void P12_a_vote_of_fewer_than_five_people_is_told_without_figures() {
    released();

    page()
        .body("results.votes[0].n", equalTo(1))
        .body("results.votes[0].voters", nullValue())
        .body("results.votes[0].people", nullValue())
        .body("results.votes[0].rows", nullValue());
  }

  @Test
  void W24_the_door_says_whether_the_results_can_be_read() {
    does("workshop.close", Map.of());
    door().body("state", equalTo("closed")).body("results", equalTo(false));

    does("results.release", WORDS);

    door().body("results", equalTo(true));
  }

  @Test
  void B80_release_and_taking_back_are_facts_with_who_and_when() {
    released();

    does("results.retract", Map.of());

    long before = tale.board().version() + 1;
    List<StoredEvent> facts = log.read(made.id(), before, 10).await().atMost(SOON);
    assertThat(facts)
        .extracting(StoredEvent::type)
        .containsExactly("results.released", "results.retracted");
    assertThat(facts)
        .allSatisfy(
            fact -> {
              assertThat(fact.actor()).isEqualTo(host.id());
              assertThat(fact.at()).isNotNull();
            });
  }

  private ValidatableResponse door() {
    return given().get("/w/" + made.code() + "/api/door").then().statusCode(200);
  }

  private String export(String file) {
    return host.asks()
        .get("/studio/api/workshops/" + made.id() + "/export/" + file)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private List<CSVRecord> rows(String file) throws IOException {
    String text = export(file).replaceFirst("^\ufeff", "");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      return rows.getRecords();
    }
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  /** A thing on the console's board. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> of(List<List<Object>> board, String kind, String id) {
    return board.stream()
        .filter(e -> e.get(0).equals(kind) && e.get(1).equals(id))
        .map(e -> (Map<String, Object>) e.get(2))
        .findFirst()
        .orElseThrow();
  }
}
