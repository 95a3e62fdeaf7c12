package throughline.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import throughline.board.Board;
import throughline.history.FactCodec;
import throughline.live.wire.Answer;
import throughline.platform.log.Append;
import throughline.platform.log.CommandEntry;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.platform.log.NewEvent;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Context;

/**
 * Step 6: commands decided one after the other on a board that runs ahead of the log, so that each
 * sees what the ones before it will have done.
 */
final class Batch {
  private static final Logger LOG = Logger.getLogger(Batch.class);

  private record Folded(Fact fact, Stamp stamp) {}

  private record Told(Envelope to, Answer answer) {}

  private final String stream;
  private final long from;
  private final Instant at;
  private final List<Envelope> all;
  private final List<NewEvent> events = new ArrayList<>();
  private final List<Folded> facts = new ArrayList<>();
  private final List<CommandEntry> entries = new ArrayList<>();
  private final List<Told> done = new ArrayList<>();
  private final List<Told> refused = new ArrayList<>();
  private final Set<String> accepted = new HashSet<>();
  private final List<Envelope> twice = new ArrayList<>();

  private Batch(String stream, long from, Instant at, List<Envelope> all) {
    this.stream = stream;
    this.from = from;
    this.at = at;
    this.all = all;
  }

  /** Decides all of them; {@code ahead} has folded what was accepted when this returns. */
  static Batch decide(String stream, Board ahead, List<Envelope> all, Instant at) {
    Batch batch = new Batch(stream, ahead.version(), at, all);
    for (Envelope envelope : all) {
      if (batch.accepted.contains(envelope.id())) {
        batch.twice.add(envelope);
      } else {
        // Also a copy of one that was refused: a refusal is not remembered, nor is it anybody's.
        batch.decide(ahead, envelope);
      }
    }
    return batch;
  }

  private void decide(Board ahead, Envelope envelope) {
    Decision decision;
    try {
      decision = ahead.decide(envelope.command(), new Context(envelope.actor(), at));
    } catch (RuntimeException bug) {
      // Deciding changes nothing, so only this command suffers; the text of the command is not
      // logged.
      LOG.errorf(bug, "deciding %s failed", envelope.command().getClass().getSimpleName());
      refused.add(new Told(envelope, Answer.refused(envelope.id(), "TRY_AGAIN")));
      return;
    }
    if (decision instanceof Decision.Refused no) {
      Answer answer = new Answer.Refused(envelope.id(), no.why().name(), no.detail());
      refused.add(new Told(envelope, answer));
    } else if (decision instanceof Decision.Accepted yes) {
      accept(ahead, envelope, yes);
    }
  }

  private void accept(Board ahead, Envelope envelope, Decision.Accepted yes) {
    String actor = envelope.actor().id();
    long first = ahead.version() + 1;
    for (Fact fact : yes.facts()) {
      Stamp stamp = new Stamp(ahead.version() + 1, at, actor);
      ahead.fold(fact, stamp);
      facts.add(new Folded(fact, stamp));
      events.add(FactCodec.write(actor, fact));
    }
    long last = ahead.version();
    accepted.add(envelope.id());
    entries.add(new CommandEntry(envelope.id(), actor, first, last));
    done.add(new Told(envelope, new Answer.Done(envelope.id(), first, last, yes.note())));
  }

  Append append() {
    return new Append(stream, from, at, events, entries);
  }

  /** The version of a board that has folded it. */
  long last() {
    return from + events.size();
  }

  boolean nothing() {
    return entries.isEmpty();
  }

  List<Envelope> all() {
    return all;
  }

  List<CommandEntry> entries() {
    return entries;
  }

  /** Ids of what was refused: one that was stored earlier is not refused after all. */
  List<String> refusedIds() {
    return refused.stream().map(r -> r.answer().id()).toList();
  }

  /** Step 8, on the board that others see. */
  void foldInto(Board stored) {
    facts.forEach(f -> stored.fold(f.fact(), f.stamp()));
  }

  /** Step 10; what the log remembered wins over a refusal. */
  void answer(Memory memory) {
    done.forEach(t -> t.to().answer().accept(t.answer()));
    refused.forEach(t -> tell(memory, t.to(), t.answer()));
    twice.forEach(e -> tell(memory, e, Answer.refused(e.id(), "TRY_AGAIN")));
  }

  private static void tell(Memory memory, Envelope to, Answer otherwise) {
    Answer known = memory.answer(to.id(), to.actor());
    to.answer().accept(known == null ? otherwise : known);
  }
}
