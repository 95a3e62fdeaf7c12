package throughline.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Tokens;

/** The register of people who joined workshops. */
@ApplicationScoped
public class Participants {
  private final Mutiny.SessionFactory database;
  private final Enrolments enrolments;
  private final Clock clock;

  /** Codes by the token's hash: each request asks, and neither ever changes. */
  private final Cache<String, Code> codes = Caffeine.newBuilder().maximumSize(20_000).build();

  private record Code(UUID workshop, String code) {}

  @Inject
  Participants(Mutiny.SessionFactory database, Enrolments enrolments, Clock clock) {
    this.database = database;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  /**
   * What somebody says about themselves at the door.
   *
   * @param name optional; only facilitators see it
   */
  public record Introduction(
      String name, String department, String org, boolean remote, String language) {}

  /**
   * @param token for the cookie; null when the browser has it already
   */
  public record Enrolled(Participant participant, String token) {}

  /** Somebody new, or the same person as before when the browser's token says so. */
  public Uni<Enrolled> enrol(UUID workshop, String token, Introduction who) {
    return byToken(workshop, token)
        .flatMap(known -> known.isPresent() ? again(known.get(), who) : fresh(workshop, who));
  }

  private Uni<Enrolled> again(Participant known, Introduction who) {
    return database.withTransaction(
        s ->
            s.find(Participant.class, new Participant.Key(known.workshop, known.code))
                .invoke(p -> p.name = who.name() == null ? p.name : who.name())
                .map(p -> new Enrolled(p, null)));
  }

  /** Two codes meet once in a billion; then another one is drawn. */
  private Uni<Enrolled> fresh(UUID workshop, Introduction who) {
    return Uni.createFrom()
        .deferred(() -> store(workshop, who))
        .onFailure(Violations::ofUniqueness)
        .retry()
        .atMost(3);
  }

  private Uni<Enrolled> store(UUID workshop, Introduction who) {
    String token = Tokens.random();
    Participant participant =
        new Participant(workshop, ParticipantCode.random(), Tokens.hash(token), clock.instant());
    participant.name = who.name();
    participant.department = who.department();
    participant.org = who.org();
    participant.remote = who.remote();
    participant.language = who.language();
    return enrolments
        .store(participant)
        .invoke(() -> keep(participant))
        .replaceWith(new Enrolled(participant, token));
  }

  private void keep(Participant p) {
    codes.put(p.tokenHash, new Code(p.workshop, p.code));
  }

  /** The code of who holds this token in this workshop. */
  Uni<Optional<String>> codeOf(UUID workshop, String token) {
    Code kept = token == null ? null : codes.getIfPresent(Tokens.hash(token));
    if (kept != null) {
      return Uni.createFrom()
          .item(Optional.of(kept).filter(c -> c.workshop().equals(workshop)).map(Code::code));
    }
    return byToken(workshop, token)
        .invoke(found -> found.ifPresent(this::keep))
        .map(found -> found.map(Participant::code));
  }

  public Uni<Optional<Participant>> byToken(UUID workshop, String token) {
    if (token == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    return database.withSession(
        s ->
            s.createSelectionQuery(
                    "from Participant where tokenHash = :hash and workshop = :workshop",
                    Participant.class)
                .setParameter("hash", Tokens.hash(token))
                .setParameter("workshop", workshop)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
  }

  /** Everybody who joined, for the facilitator's eyes, in the order of joining. */
  public Uni<List<Participant>> of(UUID workshop) {
    return database.withSession(
        s ->
            s.createSelectionQuery(
                    "from Participant where workshop = :workshop order by joinedAt, code",
                    Participant.class)
                .setParameter("workshop", workshop)
                .getResultList());
  }
}
