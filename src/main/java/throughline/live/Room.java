package throughline.live;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.BoardState;
import throughline.history.KeptBoards;
import throughline.history.UnknownFact;
import throughline.identity.Action;
import throughline.identity.Actor;
import throughline.identity.Expelled;
import throughline.identity.GuestKind;
import throughline.identity.Pass;
import throughline.identity.Role;
import throughline.live.wire.Answer;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;
import throughline.platform.log.Committed;
import throughline.platform.log.EventLog;
import throughline.workshop.run.Context;
import throughline.workshop.run.Setup;

/**
 * One workshop, served: everything that happens to it happens here, one thing after the other. Who
 * is in it and what they are told is here; what they do is in {@link Commits}.
 *
 * <p>All methods run in the room's {@link Turns}, except where they say otherwise.
 */
final class Room {
  private static final Set<Role> LINKED =
      Arrays.stream(GuestKind.values()).map(GuestKind::role).collect(Collectors.toSet());

  private final Turns turns;
  private final TwoBoards boards;
  private final Clock clock;
  private final Audiences audiences = new Audiences();
  private final Publisher publisher;
  private final Presence presence;
  private final Laggards laggards;
  private final Previews previews;
  private final Commits commits;
  private long left;

  Room(
      String id,
      Turns turns,
      EventLog log,
      KeptBoards kept,
      Clock clock,
      Consumer<Committed> afterwards) {
    this.turns = turns;
    this.clock = clock;
    this.boards = new TwoBoards(id, turns, log, kept);
    this.publisher = new Publisher(audiences, turns, boards);
    this.presence = new Presence(audiences, turns, clock::millis);
    this.previews = new Previews(turns, audiences::glimpse);
    this.laggards = new Laggards(turns, clock::millis, s -> outbox(s.audience()).at());
    this.commits =
        new Commits(
            id, turns, log, clock, boards, publisher::publish, afterwards, this::endUnreadable);
    this.left = clock.millis();
  }

  private void endUnreadable() {
    closeAll(CloseCode.NOT_NOW);
  }

  Turns turns() {
    return turns;
  }

  long now() {
    return clock.millis();
  }

  /** The board as it is stored. */
  Board board() {
    return boards.stored();
  }

  private Outbox outbox(Audience audience) {
    return audiences.outbox(audience, board());
  }

  /**
   * Reads the stream, beginning it with {@code setup} if it is new; completes in the room's turns.
   */
  Uni<Room> open(Supplier<Setup> setup) {
    return commits.open(setup).replaceWith(this);
  }

  /** Somebody comes; who was sent out since they were let in by the door does not stay. */
  void enter(Session session) {
    if (board().run().sentOut(session.actor().id())) {
      session.close(CloseCode.REMOVED);
      return;
    }
    audiences.add(session);
    presence.came(session);
  }

  void leave(Session session) {
    left = clock.millis();
    if (audiences.remove(session)) {
      presence.left(session);
    }
  }

  /** Somebody has a note in hand, who may move it. */
  void preview(Actor actor, ClientMessage.Preview preview) {
    boolean ofRole = Action.of("note.move").map(a -> a.allows(actor.role())).orElse(false);
    if (ofRole && board().mayGroup(new Context(actor, clock.instant()))) {
      previews.add(preview);
    }
  }

  /** A client that does not keep up; it is told to fetch once it has read what waits for it. */
  void behind(Session session) {
    laggards.add(session);
  }

  /** Ends connections whose other end has given no sign of life for so long. */
  void endSilent(long millis) {
    long since = clock.millis() - millis;
    audiences.all().stream()
        .filter(s -> s.lastHeard() < since)
        .forEach(s -> s.close(CloseCode.SILENT));
  }

  /** Ids of the links by which somebody is here. */
  Set<String> links() {
    return audiences.all().stream()
        .map(Session::actor)
        .filter(a -> LINKED.contains(a.role()))
        .map(Actor::id)
        .collect(Collectors.toSet());
  }

  /** Ends every connection of these actors, who may not be here any more. */
  void sendOut(Set<String> actors) {
    actors.forEach(actor -> audiences.of(actor).forEach(s -> s.close(CloseCode.REMOVED)));
  }

  /** By what members of staff are here. */
  Set<Pass> passes() {
    return audiences.all().stream()
        .flatMap(s -> s.pass().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Ends every connection of members of staff who may not stay. */
  void expel(List<Expelled> over) {
    over.forEach(
        gone ->
            audiences.of(gone.pass().actor().id()).stream()
                .filter(s -> s.pass().filter(gone.pass()::equals).isPresent())
                .forEach(s -> s.close(gone.known() ? CloseCode.REMOVED : CloseCode.NO_IDENTITY)));
  }

  /** What of the stream this release can't read, if it met that after the room was opened. */
  Optional<UnknownFact> unreadable() {
    return commits.unreadable();
  }

  /** Whether nobody has been here, and nothing has waited, for so long. */
  boolean idle(long millis) {
    return audiences.empty() && commits.idle() && clock.millis() - left > millis;
  }

  /**
   * Brings a session that said hello from its version to the audience's, and gives it its own
   * things.
   */
  void greet(Session session, long version) {
    Outbox outbox = outbox(session.audience());
    session.send(Frames.welcome(outbox.at(), now(), online()));
    outbox
        .since(version)
        .ifPresentOrElse(
            frames -> frames.forEach(session::send),
            () -> session.send(Frames.resync(outbox.at())));
    audiences.mine(board(), session);
  }

  /** Somebody whose audience is where they are; what of their own they may lack comes with it. */
  void follow(Session session) {
    audiences.owe(session);
  }

  /** Participants connected now, to be told to one connection. */
  int online() {
    return presence.tell();
  }

  /** Whether an audience has not been told of anything beyond this version. */
  boolean level(Audience audience, long version) {
    return outbox(audience).at() == version;
  }

  /** The view of an audience as it was last told, gzipped JSON. */
  byte[] snapshot(Audience audience, String head) {
    left = clock.millis();
    return outbox(audience).snapshot(head);
  }

  long snapshotVersion(Audience audience) {
    return outbox(audience).at();
  }

  /** What only this actor sees, as a frame. */
  String mine(String actor) {
    return Frames.mine(board().version(), true, Private.all(board(), actor));
  }

  /** Step 5: a command of a known person, by its name on the wire. */
  void submit(String name, Envelope envelope) {
    if (!Action.of(name).map(a -> a.allows(envelope.actor().role())).orElse(false)) {
      envelope.answer().accept(Answer.refused(envelope.id(), "NOT_ALLOWED"));
      return;
    }
    submit(envelope);
  }

  /** The same for what the door itself says, which no client may. */
  void submit(Envelope envelope) {
    commits.submit(envelope);
  }

  /** What is stored, if it is worth keeping for who opens this workshop next. */
  Optional<BoardState> worthKeeping() {
    return boards.worthKeeping();
  }

  /** Ends every connection, for a server that stops or a workshop that can't be served. */
  void closeAll(CloseCode code) {
    audiences.all().forEach(s -> s.close(code));
  }
}
