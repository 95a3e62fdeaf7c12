package throughline.identity;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import throughline.platform.loop.Here;

/**
 * Stores people who come. At the opening of a door a hundred come at once, and a commit for each
 * would wait for the disk a hundred times: while one batch is being stored the next one gathers.
 */
@ApplicationScoped
class Enrolments {
  private static final int BATCH = 100;
  private static final String INSERT =
      """
      insert into participant
        (workshop, code, token_hash, name, department, org, remote, language, joined_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """;

  private final Pool pool;
  private final Queue<Coming> waiting = new ArrayDeque<>();
  private boolean storing;

  private record Coming(Participant who, UniEmitter<? super Void> answer) {}

  @Inject
  Enrolments(Pool pool) {
    this.pool = pool;
  }

  /**
   * Completes when they are stored, where the caller is.
   *
   * @return fails if the code or the token is taken; others who came meanwhile don't notice
   */
  Uni<Void> store(Participant who) {
    return Uni.createFrom()
        .<Void>emitter(answer -> come(new Coming(who, answer)))
        .emitOn(Here.executor());
  }

  private void come(Coming one) {
    synchronized (waiting) {
      waiting.add(one);
    }
    next();
  }

  private void next() {
    List<Coming> batch = take();
    if (!batch.isEmpty()) {
      insert(batch).subscribe().with(v -> done(batch), trouble -> apart(batch, trouble));
    }
  }

  private List<Coming> take() {
    synchronized (waiting) {
      List<Coming> batch = new ArrayList<>();
      while (!storing && batch.size() < BATCH && !waiting.isEmpty()) {
        batch.add(waiting.remove());
      }
      storing |= !batch.isEmpty();
      return batch;
    }
  }

  private void done(List<Coming> batch) {
    goOn();
    batch.forEach(c -> c.answer().complete(null));
  }

  /** One of these can't be stored: each for itself, so that only that one fails. */
  private void apart(List<Coming> batch, Throwable trouble) {
    if (batch.size() == 1) {
      goOn();
      batch.get(0).answer().fail(trouble);
      return;
    }
    Uni<Void> each = Uni.createFrom().voidItem();
    for (Coming one : batch) {
      each = each.chain(() -> alone(one));
    }
    each.subscribe().with(v -> goOn());
  }

  private Uni<Void> alone(Coming one) {
    return insert(List.of(one))
        .invoke(() -> one.answer().complete(null))
        .onFailure()
        .invoke(trouble -> one.answer().fail(trouble))
        .onFailure()
        .recoverWithNull();
  }

  private void goOn() {
    synchronized (waiting) {
      storing = false;
    }
    next();
  }

  /** All or none: what is sent as one batch is one transaction. */
  private Uni<Void> insert(List<Coming> batch) {
    List<Tuple> rows = batch.stream().map(c -> row(c.who())).toList();
    return pool.preparedQuery(INSERT).executeBatch(rows).replaceWithVoid();
  }

  private static Tuple row(Participant p) {
    return Tuple.tuple(
        Arrays.asList(
            p.workshop,
            p.code,
            p.tokenHash,
            p.name,
            p.department,
            p.org,
            p.remote,
            p.language,
            p.joinedAt.atOffset(ZoneOffset.UTC)));
  }
}
