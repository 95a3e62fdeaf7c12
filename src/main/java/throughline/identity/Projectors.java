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
  private final ServerKey key;
  private final Clock clock;

  @Inject
  Projectors(Mutiny.SessionFactory database, ServerKey key, Clock clock) {
    this.database = database;
    this.key = key;
    this.clock = clock;
  }

  /** A new screen; answers its token, or fails with 403 WRONG_SECRET. */
  public Uni<String> enter(Place place, String secret) {
    if (secret == null || !Tokens.matches(secret, Tokens.hash(secret(place.id())))) {
      return Uni.createFrom().failure(Problem.of(403, "WRONG_SECRET"));
    }
    String token = Tokens.random();
    ProjectorToken row = new ProjectorToken(Tokens.hash(token), place.id(), clock.instant());
    return database.withTransaction(s -> s.persist(row)).replaceWith(token);
  }

  /** The secret of a workshop's projector link; derived, never stored. */
  public String secret(UUID workshop) {
    return key.secret("projector " + workshop);
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
