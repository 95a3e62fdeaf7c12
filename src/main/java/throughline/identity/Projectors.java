package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Tokens;
import throughline.platform.web.Problem;

/** Screens at the front: let in by the secret of the projector link. */
@ApplicationScoped
public class Projectors {
  private final Mutiny.SessionFactory database;
  private final Clock clock;

  @Inject
  Projectors(Mutiny.SessionFactory database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new screen; answers its token, or fails with 403 WRONG_SECRET. */
  public Uni<String> enter(Place place, String secret) {
    if (secret == null || !Tokens.matches(secret, Tokens.hash(place.projectorSecret()))) {
      return Uni.createFrom().failure(Problem.of(403, "WRONG_SECRET"));
    }
    String token = Tokens.random();
    ProjectorToken row = new ProjectorToken(Tokens.hash(token), place.id(), clock.instant());
    return database.withTransaction(s -> s.persist(row)).replaceWith(token);
  }

  /** A secret for a new workshop's projector link. */
  public static String secret() {
    return Tokens.random();
  }

  Uni<Boolean> known(UUID workshop, String token) {
    if (token == null) {
      return Uni.createFrom().item(false);
    }
    return database.withSession(
        s ->
            s.find(ProjectorToken.class, Tokens.hash(token))
                .map(t -> t != null && t.workshop.equals(workshop)));
  }
}
