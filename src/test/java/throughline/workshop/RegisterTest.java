package throughline.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class RegisterTest {

  private static final String ALL = "/studio/api/workshops";

  private Staff host;

  @BeforeEach
  void a_facilitator() {
    host = Staff.with("facilitator");
  }

  @Test
  void W1_a_new_workshop_waits_with_a_code_and_its_links() {
    host.asks()
        .body(Made.plan())
        .post(ALL)
        .then()
        .statusCode(201)
        .body("code", matchesPattern("[ABCDEFGHJKMNPQRSTUVWXYZ23456789]{6}"))
        .body("state", equalTo("waiting"))
        .body("date", equalTo("2026-12-01"))
        .body("departments", hasItem("Harbor volunteers"))
        .body("questions[0].textEs", equalTo("¿Qué le duele hoy?"))
        .body("activities[1].question", equalTo(0))
        .body("activities[0].question", nullValue())
        .body("rules.dots", equalTo(5))
        .body("rehearsal", is(false))
        .body("joinUrl", matchesPattern("http.*/w/[A-Z2-9]{6}"))
        .body("projectorUrl", matchesPattern("http.*/present/[A-Z2-9]{6}#[\\w-]{43}"));
  }

  @Test
  void W3_every_built_in_template_makes_a_workshop() {
    List<Map<String, Object>> templates = host.asks().get("/studio/api/templates").path("");

    for (Map<String, Object> template : templates) {
      var plan = Made.plan();
      plan.putAll(template);
      plan.put("title", template.get("title"));
      host.asks()
          .body(plan)
          .post(ALL)
          .then()
          .statusCode(201)
          .body("title", equalTo(template.get("title")));
    }
    assertThat(templates)
        .extracting(t -> t.get("key"))
        .containsExactly("strategic-innovation", "pain-point-triage", "roadmap", "retrospective");
  }

  @Test
  void W3_templates_speak_both_languages_and_the_big_one_keeps_participants_from_moving() {
    host.asks()
        .get("/studio/api/templates?lang=es")
        .then()
        .statusCode(200)
        .body("[0].title", equalTo("Taller de innovación estratégica"))
        .body("[0].rules.mayMove", is(false))
        .body("questions.flatten().textEs", everyItem(not(nullValue())))
        .body("activities.flatten().titleEs", everyItem(not(nullValue())));
  }

  @Test
  void W4_departments_are_shipped_and_marked_to_be_confirmed() {
    host.asks()
        .get("/studio/api/departments")
        .then()
        .statusCode(200)
        .body("size()", equalTo(37))
        .body("name", hasItems("Sheriff", "Homeless Services and Housing"))
        .body("toBeConfirmed", everyItem(is(true)))
        .body("id.toSet().size()", equalTo(37));
  }

  @Test
  void W5_the_list_goes_on_where_it_ended_newest_first() {
    var ids = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      ids.add(Made.by(host).id());
    }
    Collections.reverse(ids);

    var first = host.asks().get(ALL + "?limit=2");
    var second = host.asks().get(ALL + "?limit=2&after=" + first.path("next"));

    assertThat(first.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
    assertThat(second.<List<String>>path("items.id")).isEqualTo(ids.subList(2, 3));
    second.then().body("next", nullValue()).body("items[0].state", equalTo("waiting"));
  }

  @Test
  void W5_facilitators_list_their_own_and_analysts_all() {
    var others = Made.by(Staff.with("facilitator")).id();
    var own = Made.by(host).id();

    assertThat(host.asks().get(ALL).<List<String>>path("items.id")).containsExactly(own);
    Staff.with("analyst").asks().get(ALL).then().body("items.id", hasItems(own, others));
  }

  @Test
  void W6_who_holds_the_same_answer_is_spared_it() {
    var id = Made.by(host).id();
    for (String path : List.of(ALL, ALL + "/" + id)) {
      var tag = host.asks().get(path).then().statusCode(200).extract().header("ETag");

      host.asks().header("If-None-Match", tag).get(path).then().statusCode(304);
    }
    var before = host.asks().get(ALL).header("ETag");
    Made.by(host);
    host.asks().header("If-None-Match", before).get(ALL).then().statusCode(200);
  }

  @Test
  void W7_a_plan_is_changed_by_who_has_seen_its_newest_version() {
    var made = Made.by(host);
    var plan = Made.plan();
    plan.put("title", "Parking, again");
    plan.put("version", 0);

    var changed = host.asks().body(plan).put(ALL + "/" + made.id());

    changed.then().statusCode(200).body("title", equalTo("Parking, again"));
    assertThat(changed.<Integer>path("version")).isGreaterThan(0);
    host.asks()
        .body(plan)
        .put(ALL + "/" + made.id())
        .then()
        .statusCode(409)
        .body("why", equalTo("CHANGED_MEANWHILE"));
  }

  @Test
  void W7_what_was_read_can_be_sent_back() {
    var withPractice = Made.plan();
    withPractice.put(
        "activities", List.of(Map.of("kind", "practice", "title", "Try", "minutes", 3)));
    String id = host.asks().body(withPractice).post(ALL).path("id");
    Map<String, Object> read = host.asks().get(ALL + "/" + id).path("");

    var sent = host.asks().body(read).put(ALL + "/" + id);

    sent.then().statusCode(200).body("questions", equalTo(read.get("questions")));
    assertThat(sent.<Object>path("activities")).isEqualTo(read.get("activities"));
  }

  @Test
  void W8_once_its_board_was_opened_a_plan_stays() {
    var made = Made.by(host);
    host.asks().get("/studio/" + made.id() + "/snapshot").then().statusCode(200);
    var plan = Made.plan();
    plan.put("version", 0);

    host.asks()
        .body(plan)
        .put(ALL + "/" + made.id())
        .then()
        .statusCode(409)
        .body("why", equalTo("ALREADY_OPEN"));
  }

  @Test
  void W9_the_qr_code_is_a_picture_that_scales() {
    var made = Made.by(host);

    var svg = host.asks().get(ALL + "/" + made.id() + "/qr.svg");

    svg.then().statusCode(200).contentType(containsString("image/svg+xml"));
    assertThat(svg.asString()).startsWith("<svg ").contains("viewBox").doesNotContain("script");
  }

  @Test
  void W10_a_workshop_says_where_it_is() {
    var made = Made.by(host);
    made.participant();
    made.does("activity.go", Map.of("activity", "a1"));

    host.asks()
        .get(ALL + "/" + made.id())
        .then()
        .body("state", equalTo("open"))
        .body("people", equalTo(1))
        .body("projectorUrl", endsWith("#" + made.secret()));
  }

  @Test
  void unknown_workshops_and_ids_that_are_none_are_not_there() {
    host.asks()
        .get(ALL + "/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("why", equalTo("NO_SUCH_WORKSHOP"));
    host.asks().get(ALL + "/nothing").then().statusCode(404);
    given().get(ALL + "/" + UUID.randomUUID()).then().statusCode(401);
    host.asks().get(ALL + "?limit=0").then().statusCode(400).body("field", equalTo("limit"));
    host.asks().get(ALL + "?limit=2").then().body("items.size()", not(greaterThan(2)));
  }
}
