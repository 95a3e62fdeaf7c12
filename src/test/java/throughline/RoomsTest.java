package throughline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls between the rooms. What a room may depend on is said here and nowhere else. */
class RoomsTest {
  private static final Map<String, Set<String>> MAY =
      Map.ofEntries(
          Map.entry("platform", Set.of()),
          Map.entry("identity", Set.of("platform")),
          Map.entry("workshop", Set.of("identity", "platform")),
          Map.entry("board", Set.of("workshop.run", "identity", "platform.log")),
          Map.entry("history", Set.of("board", "workshop.run", "platform")),
          Map.entry("live", Set.of("history", "board", "workshop", "identity", "platform")),
          Map.entry("synthesis", Set.of("platform")),
          Map.entry("challenge", Set.of("identity", "platform")),
          Map.entry(
              "analysis",
              Set.of(
                  "history",
                  "board",
                  "synthesis",
                  "challenge",
                  "workshop",
                  "identity",
                  "platform")),
          Map.entry(
              "export",
              Set.of(
                  "analysis", "challenge", "history", "board", "workshop", "identity", "platform")),
          Map.entry(
              "results",
              Set.of("analysis", "history", "board", "workshop", "identity", "platform")),
          Map.entry("rehearsal", Set.of("platform")),
          Map.entry("showing", Set.of("rehearsal", "workshop", "identity", "platform")));

  private static final Set<String> FORBIDDEN =
      Set.of("util", "utils", "common", "helper", "manager", "service", "dto", "impl", "model");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("throughline");

  @TestFactory
  Stream<DynamicTest> every_room_depends_only_on_what_it_may() {
    return MAY.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(), () -> walls(e.getKey(), e.getValue()).check(ALL)));
  }

  private static ArchRule walls(String room, Set<String> may) {
    List<String> allowed = new ArrayList<>();
    allowed.add("throughline." + room + "..");
    may.forEach(m -> allowed.add("throughline." + m + (m.contains(".") ? "" : "..")));
    return noClasses()
        .that()
        .resideInAPackage("throughline." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("throughline..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))));
  }

  @Test
  void every_class_lives_in_a_room() {
    Set<String> rooms = new TreeSet<>();
    ALL.forEach(
        c -> rooms.add(c.getPackageName().replaceFirst("throughline\\.?", "").split("\\.")[0]));
    rooms.remove("");

    assertThat(MAY.keySet()).containsAll(rooms);
  }

  @Test
  void the_board_and_the_run_of_a_workshop_know_only_the_jdk() {
    noClasses()
        .that()
        .resideInAnyPackage("throughline.board..", "throughline.workshop.run..")
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "java.lang..", "java.util..", "java.time", "java.text", "throughline..")))
        .check(ALL);
  }

  @Test
  void the_board_and_the_run_of_a_workshop_see_no_clock_and_no_random_source() {
    noClasses()
        .that()
        .resideInAnyPackage("throughline.board..", "throughline.workshop.run..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.(.*\\.)?\\w*Random")
        .orShould()
        .callMethodWhere(
            target(owner(resideInAPackage("java.time")))
                .and(target(name("now")))
                .or(target(nameMatching("currentTimeMillis|nanoTime|random|randomUUID"))))
        .check(ALL);
  }

  @Test
  void only_live_knows_sockets() {
    noClasses()
        .that()
        .resideOutsideOfPackages("throughline.live", "throughline.identity")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.quarkus.websockets..")
        .check(ALL);
    classes()
        .that()
        .areAnnotatedWith("io.quarkus.websockets.next.WebSocket")
        .should()
        .haveSimpleName("BoardSocket")
        .check(ALL);
  }

  @Test
  void only_the_log_and_the_followers_speak_to_the_database_client() {
    noClasses()
        .that()
        .resideOutsideOfPackages("throughline.platform..", "throughline.analysis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.vertx.pgclient..", "io.vertx.sqlclient..", "io.vertx.mutiny.sqlclient..")
        .check(ALL);
  }

  @Test
  void L76_only_rooms_are_opened_by_what_was_kept_of_a_stream() {
    noClasses()
        .that()
        .resideOutsideOfPackages("throughline.platform.log", "throughline.history")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("throughline\\.platform\\.log\\.Snapshots?")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages("throughline.history", "throughline.live")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("KeptBoards")
        .check(ALL);
  }

  @Test
  void rooms_have_no_cycles() {
    slices().matching("throughline.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void names_say_what_things_are() {
    ALL.forEach(
        c -> {
          assertThat(c.getPackageName().split("\\."))
              .as(c.getName())
              .doesNotContainAnyElementsOf(FORBIDDEN);
          String name = c.getSimpleName();
          assertThat(Arrays.asList("Util", "Utils", "Helper", "Manager", "Impl", "Dto", "Service"))
              .as(c.getName())
              .noneMatch(name::endsWith);
        });
  }
}
