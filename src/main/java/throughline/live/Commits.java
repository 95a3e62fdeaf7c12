package throughline.live;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import throughline.history.FactCodec;
import throughline.history.UnknownFact;
import throughline.live.wire.Answer;
import throughline.platform.log.Append;
import throughline.platform.log.Appended;
import throughline.platform.log.Committed;
import throughline.platform.log.EventLog;
import throughline.platform.log.NewEvent;
import throughline.workshop.run.Setup;
import throughline.workshop.run.WorkshopOpened;

/**
 * Steps 5 to 8 of a message's way: what waits is decided on, stored and answered, one batch after
 * the other.
 *
 * <pre>
 * queue --16 ms--> batch --decide on ahead--> append --stored--> fold, publish, answer
 *   ^                                           |
 *   +------- read the tail, decide again -------+ conflict
 * </pre>
 *
 * All methods run in the room's {@link Turns}.
 */
final class Commits {
  private static final Logger LOG = Logger.getLogger(Commits.class);
  private static final long TICK = 16;
  private static final int BATCH = 500;
  private static final int QUEUE = 5_000;
  private static final int ATTEMPTS = 5;
  private static final long RECOVER = 500;
  private static final long RECOVER_MOST = 8_000;

  private final String id;
  private final Turns turns;
  private final EventLog log;
  private final Clock clock;
  private final TwoBoards boards;
  private final Runnable publish;
  private final Consumer<Committed> afterwards;
  private final Runnable whenUnreadable;
  private final Memory memory = new Memory();
  private final Deque<Envelope> queue = new ArrayDeque<>();
  private boolean busy;
  private boolean waiting;
  private boolean reachable = true;
  private boolean recovering;
  private UnknownFact unreadable;
  private int alone;
  private int attempts;
  private long started;

  /**
   * @param publish tells everybody what the boards hold now
   * @param afterwards is told of each commit
   * @param whenUnreadable is run when the stream turns out to hold what this release can't read
   */
  Commits(
      String id,
      Turns turns,
      EventLog log,
      Clock clock,
      TwoBoards boards,
      Runnable publish,
      Consumer<Committed> afterwards,
      Runnable whenUnreadable) {
    this.id = id;
    this.turns = turns;
    this.log = log;
    this.clock = clock;
    this.boards = boards;
    this.publish = publish;
    this.afterwards = afterwards;
    this.whenUnreadable = whenUnreadable;
  }

  /** What of the stream this release can't read, if that was met. */
  Optional<UnknownFact> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  /** Whether nothing waits. */
  boolean idle() {
    return queue.isEmpty() && !busy;
  }

  /** Reads the stream, beginning it if it is new. */
  Uni<Void> open(Supplier<Setup> setup) {
    return catchUp()
        .flatMap(
            nothing ->
                boards.stored().version() > 0 ? Uni.createFrom().voidItem() : begin(setup.get()));
  }

  private Uni<Void> begin(Setup setup) {
    NewEvent first = FactCodec.write("system", new WorkshopOpened(setup));
    Append append = new Append(id, 0, instant(), List.of(first), List.of());
    // A conflict means that another node began it: reading the tail is right either way.
    return log.append(List.of(append)).flatMap(results -> catchUp());
  }

  /** Step 5. */
  void submit(Envelope envelope) {
    Answer known = memory.answer(envelope.id(), envelope.actor());
    if (known != null) {
      envelope.answer().accept(known);
    } else if (queue.size() >= QUEUE) {
      envelope.answer().accept(Answer.refused(envelope.id(), "BUSY"));
    } else {
      queue.add(envelope);
      step();
    }
  }

  private void step() {
    if (busy || waiting || queue.isEmpty()) {
      return;
    }
    long wait = TICK - (clock.millis() - started);
    if (wait > 0 && wait <= TICK) {
      waiting = true;
      turns.after(
          wait,
          () -> {
            waiting = false;
            step();
          });
      return;
    }
    started = clock.millis();
    busy = true;
    List<Envelope> taken = take();
    Uni<Void> ready =
        boards.stale() ? catchUp().flatMap(v -> recall(taken)) : Uni.createFrom().voidItem();
    ready.subscribe().with(v -> commit(taken), broken -> unavailable(taken, broken));
  }

  private List<Envelope> take() {
    int most = alone > 0 ? 1 : BATCH;
    alone = Math.max(0, alone - 1);
    List<Envelope> taken = new ArrayList<>();
    while (taken.size() < most && !queue.isEmpty()) {
      taken.add(queue.remove());
    }
    return taken;
  }

  /** Steps 6 and 7. */
  private void commit(List<Envelope> taken) {
    List<Envelope> fresh = new ArrayList<>();
    for (Envelope envelope : taken) {
      Answer known = memory.answer(envelope.id(), envelope.actor());
      if (known == null) {
        fresh.add(envelope);
      } else {
        envelope.answer().accept(known);
      }
    }
    Batch batch;
    try {
      batch = Batch.decide(id, boards.ahead(), fresh, instant());
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "folding ahead failed in workshop %s", id);
      apart(fresh, "TRY_AGAIN");
      busy = false;
      step();
      return;
    }
    Uni<List<Appended>> written =
        batch.nothing()
            ? Uni.createFrom().item(List.of(new Appended.Stored(boards.stored().version())))
            : log.append(List.of(batch.append()));
    here(written)
        .flatMap(results -> remembered(batch).replaceWith(results.get(0)))
        .subscribe()
        .with(result -> written(batch, result), broken -> unavailable(batch.all(), broken));
  }

  /** A command that is refused now may have been stored earlier and be asked again. */
  private Uni<Void> remembered(Batch batch) {
    return batch.refusedIds().isEmpty()
        ? Uni.createFrom().voidItem()
        : here(log.commands(id, batch.refusedIds())).invoke(memory::add).replaceWithVoid();
  }

  /** Whatever goes wrong from here on, the room goes on: the next batch is decided. */
  private void written(Batch batch, Appended result) {
    try {
      settle(batch, result);
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "after a commit in workshop %s", id);
    } finally {
      busy = false;
      step();
    }
  }

  private void settle(Batch batch, Appended result) {
    if (result instanceof Appended.Stored) {
      attempts = 0;
      back();
      stored(batch);
    } else if (result instanceof Appended.Rejected) {
      apart(batch.all(), "BAD_VALUE");
    } else if (++attempts < ATTEMPTS) {
      boards.doubt();
      again(batch.all());
    } else {
      attempts = 0;
      refuse(batch.all(), "TRY_AGAIN");
      recover(RECOVER);
    }
  }

  /** Something among these can't be stored: one after the other, so that the others can. */
  private void apart(List<Envelope> envelopes, String why) {
    boards.giveUpAhead();
    if (envelopes.size() > 1) {
      alone = envelopes.size();
      again(envelopes);
    } else {
      attempts = 0;
      refuse(envelopes, why);
    }
  }

  private static void refuse(List<Envelope> envelopes, String why) {
    envelopes.forEach(e -> e.answer().accept(Answer.refused(e.id(), why)));
  }

  private void again(List<Envelope> envelopes) {
    for (int i = envelopes.size() - 1; i >= 0; i--) {
      queue.addFirst(envelopes.get(i));
    }
  }

  /**
   * Steps 8 to 10. The answers go out first: whoever laid a command over their view takes it off
   * with the frame that brings its effect, and must know by then which version that is.
   */
  private void stored(Batch batch) {
    memory.add(batch.entries());
    try {
      boards.fold(batch);
    } catch (RuntimeException bug) {
      LOG.errorf(bug, "folding failed in workshop %s; reading it again", id);
      recover(RECOVER);
    }
    batch.answer(memory);
    publish.run();
    if (!batch.nothing()) {
      afterwards.accept(new Committed(id, batch.last()));
    }
  }

  /** One outage is one line when it begins and one when it ends, however many commands meet it. */
  private void back() {
    if (!reachable) {
      reachable = true;
      LOG.infof("workshop %s can be written again", id);
    }
  }

  /** The database could not be asked: what became of the batch is unknown, its ids will tell. */
  private void unavailable(List<Envelope> envelopes, Throwable broken) {
    if (reachable) {
      LOG.errorf(broken, "workshop %s can't be written; trying again until it can", id);
    }
    reachable = false;
    meets(broken);
    refuse(envelopes, "TRY_AGAIN");
    busy = false;
    if (unreadable == null) {
      recover(RECOVER);
    }
    step();
  }

  /**
   * Reads the log again by itself, so that what was stored after all is shown to everybody soon.
   * One timer, however many batches fail meanwhile.
   */
  private void recover(long millis) {
    boards.doubt();
    if (recovering) {
      return;
    }
    recovering = true;
    turns.after(
        millis,
        () -> {
          recovering = false;
          if (boards.stale() && !busy) {
            busy = true;
            catchUp()
                .subscribe()
                .with(
                    v -> recovered(true, millis),
                    broken -> {
                      meets(broken);
                      recovered(false, millis);
                    });
          }
        });
  }

  /**
   * Where the stream went on in a way that this release can't read, the room is of no use to
   * anybody; who comes next gets a new one, or is told.
   */
  private void meets(Throwable broken) {
    if (broken instanceof UnknownFact unknown) {
      unreadable = unknown;
      whenUnreadable.run();
    }
  }

  private void recovered(boolean level, long millis) {
    busy = false;
    if (!level && unreadable == null) {
      recover(Math.min(2 * millis, RECOVER_MOST));
    }
    step();
  }

  private Uni<Void> catchUp() {
    return boards.catchUp().invoke(publish);
  }

  private Uni<Void> recall(List<Envelope> envelopes) {
    return here(log.commands(id, envelopes.stream().map(Envelope::id).toList()))
        .invoke(memory::add)
        .replaceWithVoid();
  }

  private Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Whatever thread the answer comes on, what follows runs in the room's turns. */
  private <T> Uni<T> here(Uni<T> answer) {
    return answer.emitOn(turns::run);
  }
}
