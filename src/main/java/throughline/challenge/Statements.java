package throughline.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import throughline.platform.ids.Ids;

/** The statements in the database. Failures: {@link Refused} with its reason, else the database. */
@ApplicationScoped
public class Statements {
  /** A statement by its theme, for lists of themes. */
  public record Ref(UUID id, String state) {}

  private final SessionFactory sessions;
  private final Sources sources;
  private final Clock clock;

  @Inject
  Statements(SessionFactory sessions, Sources sources, Clock clock) {
    this.sessions = sessions;
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * Takes in what a synthesis drafted: all themes of the run, whatever became of earlier drafts.
   * The same run twice changes nothing. Proposals that nobody touched and whose theme is gone are
   * taken back.
   */
  public Uni<Void> propose(Source source, List<Proposal> proposals) {
    return sessions.withTransaction(
        session ->
            all(session, source.workshop(), LockMode.PESSIMISTIC_WRITE)
                .flatMap(before -> take(session, source, before, proposals)));
  }

  /** All statements of a workshop, oldest first, as staff may read them now. */
  public Uni<List<StatementView>> of(UUID workshop) {
    return sessions
        .withSession(session -> all(session, workshop, LockMode.NONE))
        .flatMap(found -> views(workshop, found));
  }

  /** Statement by theme id. */
  public Uni<Map<String, Ref>> byTheme(UUID workshop) {
    return sessions
        .withSession(session -> all(session, workshop, LockMode.NONE))
        .map(Statements::refs);
  }

  Uni<StatementView> one(UUID id) {
    return sessions
        .withSession(session -> session.find(Statement.class, id))
        .flatMap(found -> found == null ? gone() : view(found));
  }

  /** The workshop a statement belongs to. */
  Uni<UUID> workshop(UUID id) {
    return sessions
        .withSession(session -> session.find(Statement.class, id))
        .flatMap(found -> found == null ? gone() : Uni.createFrom().item(found.source.workshop()));
  }

  /**
   * A person's words.
   *
   * @param seen version that the person read
   */
  Uni<StatementView> edit(UUID id, int seen, Map<Field, String> typed, String by) {
    return change(id, seen, typed, (statement, at) -> statement.edit(typed, by, at));
  }

  Uni<StatementView> move(UUID id, int seen, State to, String reason, String by) {
    return change(
        id, seen, Map.of(), (statement, at) -> Optional.of(statement.move(to, reason, by, at)));
  }

  Uni<List<Revision>> history(UUID id) {
    return sessions.withSession(
        session ->
            session
                .createSelectionQuery(
                    "from Revision where statement = :id order by version", Revision.class)
                .setParameter("id", id)
                .getResultList());
  }

  private Uni<StatementView> change(
      UUID id,
      int seen,
      Map<Field, String> typed,
      BiFunction<Statement, Instant, Optional<Revision>> what) {
    return sessions
        .withTransaction(
            session ->
                session
                    .find(Statement.class, id, LockModeType.PESSIMISTIC_WRITE)
                    .flatMap(found -> found == null ? gone() : Uni.createFrom().item(found))
                    .call(found -> meanwhile(session, found, seen, typed))
                    .call(
                        found ->
                            what.apply(found, now())
                                .map(session::persist)
                                .orElse(Uni.createFrom().voidItem())))
        .flatMap(this::view);
  }

  /** A change is refused if words or state are not those that its author saw. */
  private Uni<Void> meanwhile(
      Session session, Statement found, int seen, Map<Field, String> typed) {
    if (found.version == seen) {
      return Uni.createFrom().voidItem();
    }
    return session
        .find(Revision.class, new Revision.Key(found.id, seen))
        .flatMap(
            read ->
                read != null && read.words.equals(found.words) && read.state == found.state
                    ? Uni.createFrom().voidItem()
                    : view(found)
                        .flatMap(theirs -> Uni.createFrom().failure(conflict(typed, theirs))));
  }

  private static Refused conflict(Map<Field, String> typed, StatementView theirs) {
    return new Refused(
        Why.CHANGED_MEANWHILE, Map.of("yours", Wire.fields(typed), "theirs", theirs));
  }

  private Uni<Void> take(
      Session session, Source source, List<Statement> before, List<Proposal> proposals) {
    Map<String, Statement> known = Matching.of(before, proposals);
    List<Object> add = new ArrayList<>();
    Instant now = now();
    for (Proposal proposal : proposals) {
      Statement found = known.get(proposal.theme());
      if (found == null) {
        Statement made = Statement.of(Ids.next(), proposal, source, now);
        add.add(made);
        add.add(made.born());
      } else {
        found.receive(proposal, source, now).ifPresent(add::add);
      }
    }
    Set<Statement> kept = new HashSet<>(known.values());
    Object[] remove =
        before.stream()
            .filter(s -> !kept.contains(s) && s.untouched() && s.state == State.PROPOSAL)
            .toArray();
    return session.removeAll(remove).chain(() -> session.persistAll(add.toArray()));
  }

  private static Uni<List<Statement>> all(Session session, UUID workshop, LockMode lock) {
    return session
        .createSelectionQuery(
            "from Statement where source.workshop = :workshop order by createdAt, id",
            Statement.class)
        .setParameter("workshop", workshop)
        .setLockMode(lock)
        .getResultList();
  }

  private static Map<String, Ref> refs(Collection<Statement> statements) {
    Map<String, Ref> refs = new HashMap<>();
    statements.forEach(s -> refs.put(s.theme, new Ref(s.id, s.state.word())));
    return refs;
  }

  private Uni<StatementView> view(Statement statement) {
    return views(statement.source.workshop(), List.of(statement)).map(views -> views.get(0));
  }

  private Uni<List<StatementView>> views(UUID workshop, List<Statement> statements) {
    Set<String> notes = Views.notes(statements);
    Uni<Map<String, String>> texts =
        notes.isEmpty() ? Uni.createFrom().item(Map.of()) : sources.texts(workshop, notes);
    return texts.map(t -> statements.stream().map(s -> Views.of(s, t)).toList());
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static <T> Uni<T> gone() {
    return Uni.createFrom().failure(new Refused(Why.NO_SUCH_STATEMENT, Map.of()));
  }
}
