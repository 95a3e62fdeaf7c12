package throughline.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import throughline.platform.ids.Tokens;

/**
 * Staff that the server itself lets in, for a rehearsal: in memory only, without an email or a
 * password, so that nobody can sign in as them and a stop of the server leaves nothing of them.
 */
@ApplicationScoped
public class Guests {
  private static final String NAME = "Rehearsal";

  private final Map<String, Account> byHash = new ConcurrentHashMap<>();
  private final Clock clock;

  @Inject
  Guests(Clock clock) {
    this.clock = clock;
  }

  /** Lets somebody make rehearsals and facilitate them; answers their token. */
  public String facilitator(UUID id) {
    return let(id, Role.FACILITATOR);
  }

  /** Lets somebody look at the workshops of this id, and at nothing else; answers their token. */
  public String onlooker(UUID id) {
    return let(id, Role.ANALYST);
  }

  private String let(UUID id, Role role) {
    String token = Tokens.random();
    byHash.put(Tokens.hash(token), Account.guest(id, NAME, role, clock.instant()));
    return token;
  }

  /** From now on this token is nobody's. */
  public void dismiss(String token) {
    byHash.remove(Tokens.hash(token));
  }

  Optional<Account> byToken(String token) {
    return byHash(Tokens.hash(token));
  }

  Optional<Account> byHash(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }
}
