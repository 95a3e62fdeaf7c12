package throughline.proof;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import throughline.identity.Staff;
import throughline.identity.WithAdministrator;
import throughline.live.wire.CommandNames;
import throughline.workshop.Made;

/**
 * A workshop is driven through every command there is while every role listens on every channel:
 * socket, answers, snapshot, private things, exports, themes. What somebody must not know is
 * nowhere in what reached them. A new command that does not join here fails the last test.
 */
@QuarkusTest
@TestProfile(WithAdministrator.class)
class VisibilityProofTest {
  private static final String SECRET = "Zebra-crossing-nobody-may-read-yet";
  private static final String HELD = "Zygote line, call 213-555-0177";
  private static final String MUTED = "\"muted\":true";
  private static final String HIDDEN = "Zinnia note that names a person";

  private final Set<String> played = new TreeSet<>();
  private Made made;
  private Listener ana;
  private Listener ben;
  private Listener host;
  private Listener screen;
  private Listener analyst;
  private String anaCode;
  private String benCode;
  private long version;

  @BeforeEach
  void everybody_listens() {
    Staff owner = Staff.administrator();
    made = Made.by(owner);
    var anaJoins = made.join(Map.of("lang", "en", "name", "Ana Zaragoza", "department", "Fire"));
    var benJoins = made.join(Map.of("lang", "es", "name", "Ben Zapata", "department", "Sheriff"));
    anaCode = anaJoins.path("code");
    benCode = benJoins.path("code");
    ana = participant("ana", anaJoins.cookie("tl_p"));
    ben = participant("ben", benJoins.cookie("tl_p"));
    host = new Listener("host", "/studio/" + made.id(), "tl_staff", owner.token(), files());
    var analysing = Staff.with("analyst");
    analyst =
        new Listener("analyst", "/studio/" + made.id(), "tl_staff", analysing.token(), files());
    var token =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("secret", made.secret()))
            .post("/present/" + made.code() + "/api/enter")
            .cookie("tl_s");
    var wall = "/present/" + made.code();
    screen = new Listener("screen", wall, "tl_s", token, List.of(wall + "/api/door"));
  }

  private Listener participant(String name, String token) {
    String door = "/w/" + made.code();
    return new Listener(name, door, "tl_p", token, List.of(door + "/api/door"));
  }

  private List<String> files() {
    String base = "/studio/api/workshops/" + made.id();
    List<String> files = new ArrayList<>(List.of(base, base + "/themes", base + "/statements"));
    for (String file :
        List.of(
            "notes.csv",
            "themes.csv",
            "votes.csv",
            "priorities.csv",
            "statements.csv",
            "people.csv",
            "workbook.xlsx",
            "workshop.json")) {
      files.add(base + "/export/" + file);
    }
    return files;
  }

  @AfterEach
  void everybody_leaves() {
    all().forEach(Listener::leaves);
  }

  private List<Listener> all() {
    return List.of(ana, ben, host, screen, analyst);
  }

  private Map<String, Object> does(Listener who, String command, Map<String, ?> data) {
    played.add(command);
    Map<String, Object> answer = who.does(command, data);
    assertThat(answer.get("t")).as("%s by %s: %s", command, who.name(), answer).isEqualTo("done");
    version = ((Number) answer.get("v")).longValue();
    return answer;
  }

  private String makes(Listener who, String command, Map<String, ?> data) {
    return Long.toString(((Number) does(who, command, data).get("f")).longValue(), 36);
  }

  private void nobodyBut(Set<Listener> allowed, String secret) {
    for (Listener listener : all()) {
      listener.fetchesEverything();
      if (!allowed.contains(listener)) {
        assertThat(listener.heard()).as("what reached %s", listener.name()).doesNotContain(secret);
      }
    }
    assertThat(everybodysPage()).as("the page for everybody").doesNotContain(secret);
  }

  /** What somebody reads who has the code and no cookie. */
  private String everybodysPage() {
    return given().get("/results/" + made.code() + "/api/page").asString();
  }

  /** On the beat at the latest, every socket has heard of everything that was done. */
  private void aBeat() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> all().stream().allMatch(l -> l.heard().contains("\"v\":" + version)));
  }

  @Test
  void V1_to_V5_nobody_learns_what_is_not_theirs_to_know() {
    does(host, "agenda.change", Map.of("lengths", List.of(Map.of("activity", "a2", "minutes", 2))));
    does(host, "activity.go", Map.of("activity", "a2"));
    does(host, "timer.start", Map.of("seconds", 300));
    does(host, "timer.pause", Map.of());
    does(host, "timer.resume", Map.of());
    does(host, "timer.add", Map.of("seconds", 60));
    does(host, "timer.stop", Map.of());
    does(host, "room.pause", Map.of("minutes", 5));
    does(host, "room.resume", Map.of());
    does(host, "room.call", Map.of("q", "q1"));
    does(host, "rules.set", Map.of("mayMove", true, "ownVotable", true));
    String secret = makes(ana, "note.add", Map.of("q", "q1", "text", SECRET));
    String held = makes(ana, "note.add", Map.of("q", "q1", "text", HELD));
    String hidden = makes(ana, "note.add", Map.of("q", "q1", "text", HIDDEN));
    does(ana, "done.mark", Map.of("on", true));
    does(ben, "time.need", Map.of("on", true));
    aBeat();
    for (Listener listener : List.of(ana, screen, analyst)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("\"needing\"");
    }
    nobodyBut(Set.of(ana), SECRET);
    nobodyBut(Set.of(ana), HELD);
    nobodyBut(Set.of(ana), HIDDEN);

    String edited = SECRET + " and why";
    long version = Long.parseLong(secret, 36);
    var again = does(ana, "note.edit", Map.of("note", secret, "text", edited, "tv", version));
    long retold = ((Number) again.get("f")).longValue();
    String typo = makes(ana, "note.add", Map.of("q", "q1", "text", "Zeppelin typo"));
    does(ana, "note.delete", Map.of("note", typo));
    nobodyBut(Set.of(ana), SECRET);

    does(host, "question.reveal", Map.of("q", "q1"));
    does(host, "note.hide", Map.of("note", hidden, "reason", "personal"));
    muted(hidden);
    all().forEach(Listener::forgets);
    nobodyBut(Set.of(ana, host), HELD);
    nobodyBut(Set.of(ana, host), HIDDEN);
    nobodyBut(Set.of(ana, host), "Zeppelin typo");
    assertThat(screen.heard()).contains(SECRET);
    assertThat(ben.heard()).contains(SECRET);
    for (Listener listener : List.of(ben, screen)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain(anaCode);
    }
    for (Listener listener : List.of(ben, screen, analyst)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("Zaragoza");
    }
    for (Listener listener : List.of(ana, screen, analyst)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("Zapata");
    }

    translates(secret, retold, hidden);
    groups(secret);
    votes(secret);
    rates(secret);

    does(host, "note.show", Map.of("note", hidden));
    does(host, "note.release", Map.of("note", held));
    does(host, "question.hide", Map.of("q", "q1"));
    all().forEach(Listener::forgets);
    nobodyBut(Set.of(ana), SECRET);
    does(host, "question.reveal", Map.of("q", "q1"));
    does(host, "door.set", Map.of("open", false));
    does(host, "intake.set", Map.of("open", false));
    does(host, "workshop.close", Map.of());
    released(held, hidden);
    does(host, "workshop.reopen", Map.of());
    assertThat(everybodysPage()).doesNotContain(SECRET, "Zodiac");
    does(host, "person.remove", Map.of("person", benCode));
    does(host, "person.readmit", Map.of("person", benCode));

    assertThat(played).isEqualTo(CommandNames.all());
  }

  /** Who mutes is told nothing of who is muted, and nobody else hears of it but that person. */
  private void muted(String hidden) {
    all().forEach(Listener::forgets);
    Map<String, Object> answer = does(host, "device.mute", Map.of("note", hidden));
    aBeat();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> List.of(ana, host).stream().allMatch(l -> l.heard().contains(MUTED)));
    assertThat(answer.toString() + host.heard()).doesNotContain(anaCode);
    for (Listener listener : List.of(ben, screen, analyst)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("muted");
    }
    does(host, "device.unmute", Map.of("note", hidden));
  }

  /** A held and a hidden note were let through before: they are held and hidden again here. */
  private void released(String held, String hidden) {
    does(host, "note.hide", Map.of("note", hidden, "reason", "personal"));
    does(host, "note.hide", Map.of("note", held, "reason", "personal"));
    assertThat(everybodysPage()).doesNotContain(SECRET, "Crossings");
    does(host, "results.release", Map.of("text", "Zodiac words of what happens next"));
    all().forEach(Listener::forgets);
    all().forEach(Listener::fetchesEverything);
    assertThat(everybodysPage())
        .contains(SECRET, "Crossings", "Zodiac words")
        .contains("Zarzuela a la vista", "Cruces de la calle")
        .doesNotContain(HELD, HIDDEN, "Zarzuela escondida", "Zeppelin typo", anaCode, benCode)
        .doesNotContain("disputed", "technology")
        .doesNotContain("Zaragoza", "Zapata", "Fire", "Sheriff", "\"voters\"", "\"people\"");
    for (Listener listener : all()) {
      assertThat(listener.heard()).as(listener.name()).contains("Zodiac words");
    }
    does(host, "results.retract", Map.of());
    all().forEach(Listener::forgets);
    nobodyBut(Set.of(host), "Zodiac");
    assertThat(everybodysPage()).doesNotContain(SECRET, "Crossings");
  }

  private void groups(String secret) {
    does(host, "activity.go", Map.of("activity", "a1"));
    String other = makes(ben, "note.add", Map.of("q", "q1", "text", "Bens own words"));
    String third = makes(ben, "note.add", Map.of("q", "q1", "text", "Bens other words"));
    String cluster =
        makes(host, "cluster.add", Map.of("q", "q1", "label", "One", "notes", List.of(secret)));
    does(host, "cluster.rename", Map.of("cluster", cluster, "label", "Crossings"));
    does(
        host,
        "cluster.translate",
        Map.of("cluster", cluster, "lang", "es", "label", "Cruces de la calle"));
    does(host, "cluster.colour", Map.of("cluster", cluster, "colour", "rose"));
    does(host, "note.move", Map.of("notes", List.of(other), "to", cluster));
    does(host, "cluster.confirm", Map.of("cluster", cluster, "as", "disputed"));
    does(host, "item.flag", Map.of("item", cluster, "flag", "technology", "on", true));
    does(host, "note.merge", Map.of("note", third, "into", other));
    does(host, "note.split", Map.of("note", third));
    String split =
        makes(
            host,
            "cluster.split",
            Map.of("cluster", cluster, "notes", List.of(other), "label", "Two"));
    does(host, "cluster.merge", Map.of("cluster", split, "into", cluster));
    Map<String, Object> taken =
        does(
            host,
            "suggestion.accept",
            Map.of(
                "run",
                "run",
                "groups",
                List.of(Map.of("label", "Three", "notes", List.of(third)))));
    does(host, "step.undo", Map.of("f", taken.get("f"), "v", taken.get("v")));
    Map<String, Object> brought =
        does(
            host,
            "notes.import",
            Map.of("q", "q1", "notes", List.of(Map.of("text", "From a wall", "theme", "Three"))));
    does(host, "notes.take-back", Map.of("f", brought.get("f"), "v", brought.get("v")));
    does(host, "note.park", Map.of("note", third));
    does(host, "note.unpark", Map.of("note", third));
    String fourth =
        makes(host, "cluster.add", Map.of("q", "q1", "label", "Four", "notes", List.of(third)));
    does(host, "cluster.remove", Map.of("cluster", fourth));
    aBeat();
  }

  /** What is translated is seen with its original, and not at all where that is not. */
  private void translates(String secret, long textVersion, String hidden) {
    long tv = Long.parseLong(hidden, 36);
    does(host, "note.translate", translation(hidden, "Zarzuela escondida", tv));
    nobodyBut(Set.of(host), "Zarzuela escondida");
    does(host, "note.translate", translation(secret, "Zarzuela a la vista", textVersion));
    aBeat();
    all().forEach(Listener::fetchesEverything);
    for (Listener listener : all()) {
      assertThat(listener.heard()).as(listener.name()).contains("Zarzuela a la vista");
    }
    does(host, "note.hide", Map.of("note", secret, "reason", "personal"));
    all().forEach(Listener::forgets);
    nobodyBut(Set.of(host), "Zarzuela");
    does(host, "note.show", Map.of("note", secret));
    does(host, "question.hide", Map.of("q", "q1"));
    all().forEach(Listener::forgets);
    nobodyBut(Set.of(), "Zarzuela");
    does(host, "question.reveal", Map.of("q", "q1"));
  }

  private static Map<String, Object> translation(String note, String text, long tv) {
    return Map.of("note", note, "lang", "es", "text", text, "tv", tv);
  }

  private void votes(String secret) {
    String round = makes(host, "round.open", Map.of("target", "note", "dots", 3, "max", 2));
    Map<String, String> dot = Map.of("round", round, "item", secret);
    all().forEach(Listener::forgets);
    does(ben, "dot.cast", dot);
    does(ben, "dot.cast", dot);
    does(ben, "dot.take", dot);
    aBeat();
    for (Listener listener : all()) {
      listener.fetchesEverything();
      assertThat(listener.heard()).as(listener.name()).doesNotContain("\"tally\"", "\"themes\":[[");
      if (listener != ben) {
        assertThat(listener.heard()).as(listener.name()).doesNotContain("[\"dots\"");
      }
    }
    does(host, "round.close", Map.of("round", round));
    all().forEach(Listener::forgets);
    all().forEach(Listener::fetchesEverything);
    String ballot = "\"" + benCode + "\":";
    for (Listener listener : all()) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain(ballot);
    }
    assertThat(screen.heard()).contains("[[\"" + secret + "\",1,1]]");
  }

  private void rates(String secret) {
    String rating = makes(host, "rating.open", Map.of("target", "note"));
    all().forEach(Listener::forgets);
    Map<String, String> item = Map.of("rating", rating, "item", secret);
    does(ben, "item.rate", said(item, 2, 4));
    does(ben, "item.rate", said(item, 5, 1));
    does(ana, "item.rate", said(item, 3, 3));
    does(ana, "item.unrate", item);
    aBeat();
    for (Listener listener : all()) {
      listener.fetchesEverything();
      assertThat(listener.heard()).as(listener.name()).doesNotContain("\"figures\"", "\"raters\":");
      if (listener != ben) {
        assertThat(listener.heard()).as(listener.name()).doesNotContain("[5,1]", "[2,4]");
      }
      if (listener != ben && listener != ana) {
        assertThat(listener.heard()).as(listener.name()).doesNotContain("[\"rated\"");
      }
    }
    for (Listener listener : List.of(ana, ben, analyst)) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("\"given\":");
    }
    for (Listener listener : List.of(host, screen)) {
      assertThat(listener.heard()).as(listener.name()).contains("\"given\":1");
    }
    does(host, "rating.close", Map.of("rating", rating));
    all().forEach(Listener::forgets);
    all().forEach(Listener::fetchesEverything);
    for (Listener listener : all()) {
      assertThat(listener.heard()).as(listener.name()).doesNotContain("\"" + benCode + "\":");
      if (listener != ben) {
        assertThat(listener.heard()).as(listener.name()).doesNotContain("[\"rated\"");
      }
    }
    assertThat(screen.heard()).contains("[[\"" + secret + "\",5.0,5.0,5.0,1.0,1.0,1.0,1]]");
    places(secret);
  }

  private void places(String secret) {
    String rating = makes(host, "rating.open", Map.of("target", "note", "together", true));
    all().forEach(Listener::forgets);
    Map<String, String> item = Map.of("rating", rating, "item", secret);
    does(host, "item.place", said(item, 4, 2));
    aBeat();
    String places = "\"places\":{\"" + secret + "\":[4.0,2.0]}";
    for (Listener listener : all()) {
      listener.fetchesEverything();
      assertThat(listener.heard()).as(listener.name()).contains(places);
    }
    does(host, "item.unplace", item);
    does(host, "rating.close", Map.of("rating", rating));
    all().forEach(Listener::forgets);
  }

  private static Map<String, Object> said(Map<String, String> item, int impact, int effort) {
    Map<String, Object> data = new HashMap<>(item);
    data.put("impact", impact);
    data.put("effort", effort);
    return data;
  }
}
