package throughline.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class MeasuresTest {

  @Inject MeterRegistry metrics;

  @Test
  void a_code_an_id_or_a_made_up_address_is_no_measure_of_its_own() {
    for (int i = 0; i < 2; i++) {
      visit(JoinCode.random(), i);
    }
    var kinds = uris();

    for (int i = 2; i < 6; i++) {
      visit(JoinCode.random(), i);
    }

    assertThat(uris()).isEqualTo(kinds);
  }

  @Test
  void a_hundred_and_fifty_codes_at_the_door_are_as_many_measures_as_two() {
    knock(JoinCode.random());
    knock(JoinCode.random());
    var kinds = uris();

    for (int i = 0; i < 150; i++) {
      knock(JoinCode.random());
    }

    assertThat(uris()).isEqualTo(kinds);
  }

  /** Real workshops answer otherwise than codes that no workshop has. */
  @Test
  void neither_are_those_of_workshops_that_are_there() {
    var host = Staff.administrator();
    enter(host, Made.by(host));
    enter(host, Made.by(host));
    var kinds = uris();

    enter(host, Made.by(host));

    assertThat(uris()).isEqualTo(kinds);
  }

  private static void knock(String code) {
    given().accept("text/html").get("/w/" + code);
    given().get("/w/" + code + "/api/door");
    given().contentType(ContentType.JSON).body(Map.of()).post("/w/" + code + "/api/join");
  }

  private static void visit(String code, int number) {
    var id = UUID.randomUUID();
    for (String path :
        new String[] {
          "/w/" + code,
          "/w/" + code + "/",
          "/w/" + code + "/api/door",
          "/w/" + code + "/snapshot",
          "/w/" + code + "/socket",
          "/w/" + code + "/nothing",
          "/present/" + code,
          "/present/" + code + "/api/door",
          "/link/" + code,
          "/link/" + code + "/api/door",
          "/join/" + code,
          "/studio/w/" + id,
          "/studio/w/" + id + "/themes",
          "/studio/" + id + "/snapshot",
          "/studio/api/workshops/" + id,
          "/studio/api/nothing" + number,
          "/assets/participant-" + number + ".js",
          "/wp-login" + number + ".php",
          "/q" + number
        }) {
      given().accept("text/html,*/*").get(path);
      given().accept("application/json").get(path);
    }
    for (String path :
        new String[] {
          "/w/" + code + "/api/join",
          "/w/" + code + "/commands",
          "/present/" + code + "/api/enter",
          "/link/" + code + "/api/enter",
          "/studio/" + id + "/commands",
          "/studio/api/workshops/" + id,
          "/nothing" + number
        }) {
      given().contentType(ContentType.JSON).body(Map.of()).post(path);
      given().header("Origin", "https://elsewhere.example").post(path);
    }
  }

  private static void enter(Staff host, Made made) {
    var token = made.participant();
    given().cookie("tl_p", token).get("/w/" + made.code() + "/snapshot");
    given().cookie("tl_p", token).get("/w/" + made.code() + "/mine");
    given().cookie("tl_s", made.projector()).get("/present/" + made.code() + "/snapshot");
    made.does("timer.start", Map.of("seconds", 60));
    host.asks().get("/studio/api/workshops/" + made.id());
    host.asks().get("/studio/" + made.id() + "/snapshot");
  }

  private Set<String> uris() {
    return metrics.getMeters().stream()
        .map(Meter::getId)
        .filter(id -> id.getName().startsWith("http.server"))
        .map(id -> id.getTag("uri"))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
