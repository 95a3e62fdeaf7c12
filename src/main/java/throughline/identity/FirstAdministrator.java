package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import throughline.platform.ids.Ids;
import throughline.platform.ids.Tokens;
import throughline.platform.web.Problem;

/**
 * Makes the first administrator: by a one-time link on the console, or unattended by configuration.
 */
@ApplicationScoped
class FirstAdministrator {
  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
  private static final Set<Role> ALL =
      EnumSet.of(Role.ADMINISTRATOR, Role.FACILITATOR, Role.ANALYST);

  private final Mutiny.SessionFactory database;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  @Inject
  FirstAdministrator(
      Mutiny.SessionFactory database, Accounts accounts, Passwords passwords, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * The path of a fresh link while there is nobody yet, else null. Links of earlier starts are over
   * either way.
   */
  Uni<String> link() {
    String secret = Tokens.random();
    return accounts
        .none()
        .flatMap(
            none ->
                database
                    .withTransaction(
                        s ->
                            s.createMutationQuery("delete from FirstLink")
                                .executeUpdate()
                                .call(
                                    () ->
                                        none
                                            ? s.persist(new FirstLink(Tokens.hash(secret)))
                                            : Uni.createFrom().voidItem()))
                    .map(done -> none ? "/studio/first#" + secret : null));
  }

  /** By the link; fails with 409 ALREADY_SET_UP, 403 WRONG_SECRET or 400 WEAK_PASSWORD. */
  Uni<Account> byLink(String secret, String email, String name, String password) {
    if (Passwords.weak(password)) {
      return Uni.createFrom().failure(Problem.of(400, "WEAK_PASSWORD"));
    }
    // Judged before the slow hash, so that strangers cost little, and again with the link locked.
    return database
        .withSession(s -> s.find(FirstLink.class, true).invoke(link -> judge(link, secret)))
        .chain(() -> passwords.hash(password))
        .flatMap(hash -> database.withTransaction(s -> use(s, secret, account(email, name, hash))));
  }

  private static Uni<Account> use(Mutiny.Session s, String secret, Account account) {
    return s.find(FirstLink.class, true, LockModeType.PESSIMISTIC_WRITE)
        .invoke(link -> judge(link, secret))
        .call(s::remove)
        .call(() -> s.persist(account))
        .replaceWith(account);
  }

  private static void judge(FirstLink link, String secret) {
    if (link == null) {
      throw Problem.of(409, "ALREADY_SET_UP");
    }
    if (!Tokens.matches(secret, link.secretHash)) {
      throw Problem.of(403, "WRONG_SECRET");
    }
  }

  /** By configuration; nothing happens when the account is there. */
  Uni<Void> configured(String email, String password) {
    if (Passwords.weak(password)) {
      LOG.error("THROUGHLINE_ADMIN_PASSWORD is too short: 12 characters at least; no account made");
      return Uni.createFrom().voidItem();
    }
    return accounts
        .byEmail(email)
        .flatMap(
            there ->
                there.isPresent()
                    ? Uni.createFrom().voidItem()
                    : passwords
                        .hash(password)
                        .flatMap(hash -> accounts.add(account(email, email, hash)))
                        .replaceWithVoid()
                        // Another node that starts at the same time was faster.
                        .onFailure(Problem.class)
                        .recoverWithNull());
  }

  private Account account(String email, String name, String hash) {
    return new Account(Ids.next(), email, name, ALL, hash, clock.instant());
  }
}
