package throughline.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import throughline.identity.Action;
import throughline.identity.Role;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.live.wire.CommandNames;
import throughline.platform.ids.Ids;
import throughline.workshop.Made;

/** Walks the one table of role and action over every command, at every door. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class CommandRolesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record At(String door, String cookie, String token) {}

  @Test
  void I43_the_tables_commands_are_the_commands_there_are() {
    assertThat(CommandNames.all()).allSatisfy(c -> assertThat(Action.of(c)).as(c).isPresent());
    assertThat(new TreeSet<>(examples().stream().map(e -> e.get("c").asText()).toList()))
        .isEqualTo(new TreeSet<>(CommandNames.all()));
  }

  @Test
  void I40_every_command_is_done_for_those_roles_that_the_table_names_and_refused_to_others() {
    var made = Made.by(Staff.administrator());
    var doors = new LinkedHashMap<Role, At>();
    doors.put(Role.PARTICIPANT, new At("/w/" + made.code(), "tl_p", made.participant()));
    doors.put(Role.PROJECTOR, new At("/present/" + made.code(), "tl_s", made.projector()));
    doors.put(Role.CO_FACILITATOR, byLink(made, "co-facilitator"));
    doors.put(Role.OBSERVER, byLink(made, "observer"));
    doors.put(Role.CAPTAIN, byLink(made, "captain"));
    doors.put(Role.HELPER, byLink(made, "helper"));
    doors.put(
        Role.PREVIEW,
        new At("/studio/" + made.id() + "~participant", "tl_staff", Staff.administrator().token()));
    doors.put(
        Role.ANALYST, new At("/studio/" + made.id(), "tl_staff", Staff.with("analyst").token()));
    doors.put(
        Role.FACILITATOR,
        new At("/studio/" + made.id(), "tl_staff", Staff.administrator().token()));

    var answers = new SoftAssertions();
    doors.forEach(
        (role, at) -> {
          var commands = new ArrayList<JsonNode>(examples());
          var why = answersTo(at, commands);
          for (int i = 0; i < commands.size(); i++) {
            var command = commands.get(i).get("c").asText();
            answers
                .assertThat("NOT_ALLOWED".equals(why.get(i)))
                .as("%s as %s: %s", command, role, why.get(i))
                .isEqualTo(!Action.of(command).orElseThrow().allows(role));
          }
        });

    answers.assertAll();
  }

  private static At byLink(Made made, String kind) {
    return new At("/link/" + made.code(), "tl_l", made.guest(kind));
  }

  /** The golden commands, each with an id of its own. */
  private static List<ObjectNode> examples() {
    try (var golden = CommandRolesTest.class.getResourceAsStream("/wire/commands.json")) {
      var all = new ArrayList<ObjectNode>();
      for (JsonNode command : JSON.readTree(golden)) {
        all.add(((ObjectNode) command).put("id", Ids.next().toString()));
      }
      return all;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> answersTo(At at, List<JsonNode> commands) {
    List<String> why = new ArrayList<>();
    for (JsonNode command : commands) {
      var body = Map.of("commands", List.of(command));
      var answer =
          given()
              .cookie(at.cookie(), at.token())
              .contentType(ContentType.JSON)
              .body(text(body))
              .post(at.door() + "/commands");
      answer.then().statusCode(200);
      why.add(answer.path("answers[0].why"));
    }
    return why;
  }

  private static String text(Map<String, List<JsonNode>> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
