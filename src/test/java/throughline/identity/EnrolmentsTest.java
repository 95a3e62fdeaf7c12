package throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import throughline.platform.ids.Tokens;

@QuarkusTest
@TestProfile(WithAdministrator.class)
class EnrolmentsTest {

  @Inject Enrolments enrolments;
  @Inject Participants participants;

  private final UUID workshop = UUID.randomUUID();

  @Test
  void I20_who_come_at_once_are_all_stored_and_each_is_told() throws Throwable {
    List<CompletableFuture<Void>> coming = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      coming.add(enrolments.store(person("p" + i)).subscribeAsCompletionStage());
    }

    coming.forEach(CompletableFuture::join);

    assertThat(stored()).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void I20_a_code_that_is_taken_fails_for_the_one_who_drew_it_and_for_nobody_beside_them()
      throws Throwable {
    enrolments.store(person("taken")).await().indefinitely();
    // The first of these is on its way to the database while the others gather behind it.
    List<CompletableFuture<Void>> coming = new ArrayList<>();
    for (String code : List.of("ahead", "one", "taken", "two")) {
      coming.add(enrolments.store(person(code)).subscribeAsCompletionStage());
    }

    coming.stream().filter(c -> c != coming.get(2)).forEach(CompletableFuture::join);

    assertThatThrownBy(coming.get(2)::join)
        .isInstanceOf(CompletionException.class)
        .matches(Violations::ofUniqueness);
    assertThat(stored()).containsExactlyInAnyOrder("taken", "ahead", "one", "two");
  }

  private List<String> stored() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> participants.of(workshop)).stream()
        .map(Participant::code)
        .toList();
  }

  private Participant person(String code) {
    return new Participant(workshop, code, Tokens.hash(workshop + code), Instant.now());
  }
}
