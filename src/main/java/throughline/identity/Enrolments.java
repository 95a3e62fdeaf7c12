package throughline.identity;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.hibernate.reactive.mutiny.Mutiny;
import throughline.platform.loop.Apart;
import throughline.platform.loop.Here;

/**
 * Stores people who come. At the opening of a door a hundred come at once, and a commit for each
 * would wait for the disk a hundred times: while one batch is being stored the next one gathers.
 */
@ApplicationScoped
class Enrolments {
  private static final int BATCH = 100;

  private final Mutiny.SessionFactory database;
  private final Apart apart;
  private final Queue<Coming> waiting = new ArrayDeque<>();
  private boolean storing;

  private record Coming(Participant who, UniEmitter<? super Void> answer) {}

  @Inject
  Enrolments(Mutiny.SessionFactory database, Apart apart) {
    this.database = database;
    this.apart = apart;
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

  /** All or none. */
  private Uni<Void> insert(List<Coming> batch) {
    Object[] people = batch.stream().map(Coming::who).toArray();
    return apart.work(
        () -> database.withStatelessTransaction(s -> s.insertAll(people.length, people)));
  }
}
