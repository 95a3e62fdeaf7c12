package throughline.identity;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import throughline.workshop.Made;

/** Walks the one table of role and action over every REST method, known or yet to come. */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class RolesTest {

  /** Somebody at the doors of one workshop, with all the cookies they could ever hold. */
  private enum Visitor {
    NOBODY,
    STRANGER,
    PARTICIPANT,
    PARTICIPANT_OF_ANOTHER,
    PROJECTOR,
    CO_FACILITATOR,
    OBSERVER,
    CAPTAIN,
    HELPER,
    OWNER,
    OTHER_FACILITATOR,
    ANALYST,
    ADMINISTRATOR
  }

  private record Answer(int status, String why) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Visitor, Map<String, String>> cookies = new EnumMap<>(Visitor.class);
  private Made made;

  private void everybody_is_there() {
    var owner = Staff.with("facilitator");
    made = Made.by(owner);
    var another = Made.by(owner);
    cookies.put(Visitor.NOBODY, Map.of());
    cookies.put(Visitor.STRANGER, Map.of("tl_p", "x", "tl_s", "x", "tl_l", "x", "tl_staff", "x"));
    cookies.put(Visitor.PARTICIPANT, everywhere(made.participant()));
    cookies.put(Visitor.PARTICIPANT_OF_ANOTHER, everywhere(another.participant()));
    cookies.put(Visitor.PROJECTOR, everywhere(made.projector()));
    cookies.put(Visitor.CO_FACILITATOR, everywhere(made.guest("co-facilitator")));
    cookies.put(Visitor.OBSERVER, everywhere(made.guest("observer")));
    cookies.put(Visitor.CAPTAIN, everywhere(made.guest("captain")));
    cookies.put(Visitor.HELPER, everywhere(made.guest("helper")));
    cookies.put(Visitor.OWNER, everywhere(owner.token()));
    cookies.put(Visitor.OTHER_FACILITATOR, everywhere(Staff.with("facilitator").token()));
    cookies.put(Visitor.ANALYST, everywhere(Staff.with("analyst").token()));
    cookies.put(Visitor.ADMINISTRATOR, everywhere(Staff.with("administrator").token()));
  }

  /** A token that somebody tries at every door. */
  private static Map<String, String> everywhere(String token) {
    return Map.of("tl_p", token, "tl_s", token, "tl_l", token, "tl_staff", token);
  }

  @Test
  void I41_every_method_names_its_action_and_answers_later() {
    var methods = RestMethod.all();

    assertThat(methods).hasSizeGreaterThan(20);
    assertThat(methods).allSatisfy(m -> assertThat(m.action()).as(m.toString()).isPresent());
    assertThat(methods)
        .allSatisfy(
            m ->
                assertThat(m.code().getReturnType()).as(m.toString()).isIn(Uni.class, Multi.class));
  }

  @Test
  void I40_every_path_is_open_to_those_roles_that_the_table_names_and_to_nobody_else() {
    everybody_is_there();

    var answers = new SoftAssertions();
    for (RestMethod method : signingOutLast()) {
      for (Visitor visitor : Visitor.values()) {
        var answer = ask(method, cookies.get(visitor));
        answers
            .assertThat(admitted(answer))
            .as("%s as %s: %s", method, visitor, answer)
            .isEqualTo(may(visitor, method));
        answers.assertThat(answer.status()).as("%s as %s", method, visitor).isLessThan(500);
      }
    }
    answers.assertAll();
  }

  @Test
  void I42_who_may_not_do_a_thing_is_told_whether_signing_in_would_help() {
    var analyst = Map.of(Staff.COOKIE, Staff.with("analyst").token());
    var nowhere = "/studio/api/workshops/" + UUID.randomUUID();

    assertThat(ask("GET", "/studio/api/accounts", Map.of()).status()).isEqualTo(401);
    assertThat(ask("GET", "/studio/api/accounts", analyst).status()).isEqualTo(403);
    assertThat(ask("GET", nowhere, Map.of()).status()).isEqualTo(401);
    assertThat(ask("GET", nowhere, analyst).status()).isEqualTo(404);
  }

  /** Written down once more, from the door's side: which role somebody has where. */
  private static boolean may(Visitor visitor, RestMethod method) {
    var action = method.action().orElseThrow();
    return action.forAnybody() && !ofOneWorkshop(method)
        || action.forAnybody() && !method.path().startsWith("/studio")
        || roles(visitor, method).stream().anyMatch(action::allows);
  }

  private static Set<Role> roles(Visitor visitor, RestMethod method) {
    if (method.path().startsWith("/w/")) {
      return visitor == Visitor.PARTICIPANT ? Set.of(Role.PARTICIPANT) : Set.of();
    }
    if (method.path().startsWith("/present/")) {
      return visitor == Visitor.PROJECTOR ? Set.of(Role.PROJECTOR) : Set.of();
    }
    if (method.path().startsWith("/link/")) {
      return byLink(visitor);
    }
    boolean one = ofOneWorkshop(method);
    return switch (visitor) {
      case OWNER -> Set.of(Role.FACILITATOR);
      case OTHER_FACILITATOR -> one ? Set.of() : Set.of(Role.FACILITATOR);
      case ANALYST -> Set.of(Role.ANALYST);
      case ADMINISTRATOR -> Set.of(one ? Role.FACILITATOR : Role.ADMINISTRATOR);
      default -> Set.of();
    };
  }

  private static Set<Role> byLink(Visitor visitor) {
    return switch (visitor) {
      case CO_FACILITATOR -> Set.of(Role.CO_FACILITATOR);
      case OBSERVER -> Set.of(Role.OBSERVER);
      case CAPTAIN -> Set.of(Role.CAPTAIN);
      case HELPER -> Set.of(Role.HELPER);
      default -> Set.of();
    };
  }

  private static boolean ofOneWorkshop(RestMethod method) {
    return method.path().contains("{workshop}") || method.path().contains("{ref}");
  }

  private static boolean admitted(Answer answer) {
    return !Set.of("NO_IDENTITY", "NOT_ALLOWED").contains(answer.why());
  }

  private static List<RestMethod> signingOutLast() {
    var methods = new ArrayList<>(RestMethod.all());
    methods.sort(
        (a, b) ->
            Boolean.compare(
                a.action().equals(Optional.of(Action.SIGN_OUT)),
                b.action().equals(Optional.of(Action.SIGN_OUT))));
    return methods;
  }

  private Answer ask(RestMethod method, Map<String, String> held) {
    return ask(method.verb(), concrete(method), held);
  }

  private String concrete(RestMethod method) {
    var ref = method.path().startsWith("/studio") ? made.id() : made.code();
    return Arrays.stream(method.path().split("/"))
        .map(
            part ->
                part.equals("{ref}")
                    ? ref
                    : part.equals("{workshop}")
                        ? made.id()
                        : part.startsWith("{") ? UUID.randomUUID().toString() : part)
        .collect(Collectors.joining("/"));
  }

  /** Plain requests: there are hundreds. */
  private Answer ask(String verb, String path, Map<String, String> held) {
    var jar = held.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue());
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", "application/json")
            .method(verb, verb.equals("GET") ? noBody() : ofString("{}"));
    if (!held.isEmpty()) {
      request.header("Cookie", jar.collect(Collectors.joining("; ")));
    }
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.statusCode() < 400 ? "" : why(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asking who one is without being anybody is answered so, not refused. */
  private static String why(String body) throws IOException {
    var problem = JSON.readTree(body);
    return problem.has("firstRun") ? "" : problem.path("why").asText();
  }
}
