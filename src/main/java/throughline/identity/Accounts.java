package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.ids.Ids;
import throughline.platform.ids.Tokens;
import throughline.platform.web.Problem;

/** The register of staff accounts and their signed-in browsers. */
@ApplicationScoped
class Accounts {
  private static final Duration SESSION = Duration.ofHours(12);
  private static final Duration TOUCH = Duration.ofMinutes(5);

  // Two administrators who take each other's role at the same time would leave nobody.
  private static final String ONE_AT_A_TIME = "lock table account in share row exclusive mode";
  private static final String ADMINISTRATORS =
      "select count(a) from Account a where a.disabled = false and a.roles like '%ADMINISTRATOR%'";

  private final Mutiny.SessionFactory database;
  private final Guests guests;
  private final Clock clock;

  @Inject
  Accounts(Mutiny.SessionFactory database, Guests guests, Clock clock) {
    this.database = database;
    this.guests = guests;
    this.clock = clock;
  }

  Uni<Boolean> none() {
    return database.withSession(
        s ->
            s.createSelectionQuery("select count(a) from Account a", Long.class)
                .getSingleResult()
                .map(n -> n == 0));
  }

  Uni<Optional<Account>> byEmail(String email) {
    return database.withSession(
        s ->
            s.createSelectionQuery("from Account where email = :email", Account.class)
                .setParameter("email", Account.folded(email))
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
  }

  Uni<List<Account>> all() {
    return database.withSession(
        s -> s.createSelectionQuery("from Account order by email", Account.class).getResultList());
  }

  /** A new account; fails with 409 EMAIL_TAKEN. */
  Uni<Account> add(Account account) {
    return database
        .withTransaction(s -> s.persist(account).replaceWith(account))
        .onFailure(Violations::ofUniqueness)
        .transform(taken -> Problem.of(409, "EMAIL_TAKEN"));
  }

  /**
   * Changes an account in a transaction; who is disabled or has another password is signed out.
   * Fails with 404 NO_SUCH_ACCOUNT or 409 LAST_ADMINISTRATOR.
   *
   * @param keep token of the browser that stays signed in: the one that asks
   */
  Uni<Account> change(UUID id, String keep, Consumer<Account> change) {
    return database.withTransaction(
        s ->
            s.createNativeQuery(ONE_AT_A_TIME)
                .executeUpdate()
                .chain(() -> s.find(Account.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(404, "NO_SUCH_ACCOUNT"))
                .call(account -> change(s, account, keep, change)));
  }

  private static Uni<Void> change(
      Mutiny.Session s, Account account, String keep, Consumer<Account> change) {
    String password = account.password;
    change.accept(account);
    boolean out = account.disabled || !account.password.equals(password);
    return s.flush()
        .chain(() -> out ? signOutElsewhere(s, account.id, keep) : Uni.createFrom().voidItem())
        .chain(() -> s.createSelectionQuery(ADMINISTRATORS, Long.class).getSingleResult())
        .invoke(
            left -> {
              if (left == 0) {
                throw Problem.of(409, "LAST_ADMINISTRATOR");
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Void> signOutElsewhere(Mutiny.Session session, UUID account, String keep) {
    return session
        .createMutationQuery(
            "delete from StaffSession where accountId = :id and tokenHash <> :keep")
        .setParameter("id", account)
        .setParameter("keep", keep == null ? "" : Tokens.hash(keep))
        .executeUpdate()
        .replaceWithVoid();
  }

  /** A new signed-in browser; answers the token for its cookie. Sessions long over are swept up. */
  Uni<String> signIn(Account account) {
    String token = Tokens.random();
    Instant now = clock.instant();
    StaffSession session = new StaffSession(Tokens.hash(token), account.id, now);
    return database.withTransaction(
        s ->
            s.createMutationQuery("delete from StaffSession where seenAt < :over")
                .setParameter("over", now.minus(SESSION))
                .executeUpdate()
                .chain(() -> s.persist(session))
                .replaceWith(token));
  }

  Uni<Void> signOut(String token) {
    return database
        .withTransaction(
            s ->
                s.createMutationQuery("delete from StaffSession where tokenHash = :hash")
                    .setParameter("hash", Tokens.hash(token))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * A whole sign-in by somebody who never was, taken back: whatever it loads is there when the
   * first person comes.
   */
  Uni<Void> rehearse() {
    Account nobody =
        new Account(Ids.next(), Tokens.random(), "nobody", Set.of(), "", clock.instant());
    // The calls inside join this transaction, as they run in its session.
    return database.withTransaction(
        (s, transaction) -> {
          transaction.markForRollback();
          return add(nobody)
              .chain(() -> byEmail(nobody.email))
              .chain(() -> signIn(nobody))
              .chain(this::byToken)
              .chain(() -> s.flush());
        });
  }

  /** Whose browser this is; using it keeps it signed in. */
  Uni<Optional<Account>> byToken(String token) {
    if (token == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    Optional<Account> guest = guests.byToken(token);
    if (guest.isPresent()) {
      return Uni.createFrom().item(guest);
    }
    Instant now = clock.instant();
    return database
        .withSession(
            s ->
                s.find(StaffSession.class, Tokens.hash(token))
                    .flatMap(
                        found ->
                            found == null || found.seenAt.plus(SESSION).isBefore(now)
                                ? Uni.createFrom().nullItem()
                                : s.find(Account.class, found.accountId)
                                    .map(a -> new Seen(a, found.seenAt))))
        .call(
            seen ->
                seen != null && seen.at().plus(TOUCH).isBefore(now)
                    ? touch(token, now)
                    : Uni.createFrom().voidItem())
        .map(seen -> Optional.ofNullable(seen).map(Seen::account).filter(a -> !a.disabled));
  }

  /**
   * Whose these signed-in browsers are, by the hash of their token; those that are nobody's are
   * left out.
   */
  Uni<Map<String, Account>> bySessions(Collection<String> hashes) {
    Map<String, Account> known = new HashMap<>();
    hashes.forEach(hash -> guests.byHash(hash).ifPresent(guest -> known.put(hash, guest)));
    Instant since = clock.instant().minus(SESSION);
    return database
        .withSession(
            s ->
                s.createSelectionQuery(
                        "select t.tokenHash, a from StaffSession t join Account a"
                            + " on a.id = t.accountId where t.tokenHash in :hashes"
                            + " and t.seenAt >= :since and a.disabled = false",
                        Object[].class)
                    .setParameter("hashes", hashes)
                    .setParameter("since", since)
                    .getResultList())
        .invoke(rows -> rows.forEach(row -> known.put((String) row[0], (Account) row[1])))
        .replaceWith(known);
  }

  private record Seen(Account account, Instant at) {}

  private Uni<Integer> touch(String token, Instant now) {
    return database.withTransaction(
        s ->
            s.createMutationQuery("update StaffSession set seenAt = :now where tokenHash = :hash")
                .setParameter("now", now)
                .setParameter("hash", Tokens.hash(token))
                .executeUpdate());
  }
}
