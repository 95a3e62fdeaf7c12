package throughline.live;

import java.util.Map;
import java.util.Optional;
import throughline.board.Audience;
import throughline.identity.Actor;
import throughline.identity.Pass;
import throughline.live.wire.Answer;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;
import throughline.live.wire.Wire;

/**
 * One connection to a room. Runs in the room's turns only.
 *
 * <pre>
 * awaiting hello --hello--> live --close--> closing
 *                  ^---hello---+ (again after each resync)
 * </pre>
 */
final class Session {
  /** Bytes waiting for a client from which it is spared previews. */
  private static final long GLIMPSES = 64 * 1024;

  /** Bytes waiting for a client from which it is spared what a fetch brings too. */
  private static final long BEHIND = 256 * 1024;

  /** Bytes waiting at which it is told again. */
  private static final long CAUGHT_UP = 16 * 1024;

  /** Bytes waiting that end a connection: not even the answers to its own commands are read. */
  private static final long MOST_WAITING = 1024 * 1024;

  private sealed interface State {
    record AwaitingHello() implements State {}

    record Live() implements State {}

    record Closing() implements State {}
  }

  private final Actor actor;
  private final Audience audience;
  private final Peer peer;
  private final Room room;
  private final Pass pass;
  private State state = new State.AwaitingHello();
  private long heard;
  private boolean behind;

  Session(Visits.Visit visit, Peer peer) {
    this(visit.actor(), peer, visit.room(), visit.pass());
  }

  Session(Actor actor, Peer peer, Room room) {
    this(actor, peer, room, null);
  }

  private Session(Actor actor, Peer peer, Room room, Pass pass) {
    this.pass = pass;
    this.actor = actor;
    this.audience = Audience.of(actor.role());
    this.peer = peer;
    this.room = room;
    this.heard = room.now();
  }

  Actor actor() {
    return actor;
  }

  /** By what a member of staff came in; empty for everybody else. */
  Optional<Pass> pass() {
    return Optional.ofNullable(pass);
  }

  Audience audience() {
    return audience;
  }

  /** Whether frames of the audience are for it: only after its hello. */
  boolean live() {
    return state instanceof State.Live;
  }

  /** Step 4: a message of this person. */
  void hear(ClientMessage message) {
    heard();
    if (state instanceof State.Closing) {
      return;
    }
    if (message instanceof ClientMessage.Hello hello) {
      greet(hello);
    } else if (message instanceof ClientMessage.Ping) {
      send(Frames.pong(room.now()));
    } else if (message instanceof ClientMessage.Preview preview) {
      if (live()) {
        room.preview(actor, preview);
      }
    } else if (message instanceof ClientMessage.Unreadable) {
      close(CloseCode.UNREADABLE);
    } else if (message instanceof ClientMessage.Malformed m) {
      answer(new Answer.Refused(m.id(), m.why(), Map.of("field", m.field())));
    } else if (message instanceof ClientMessage.Do d) {
      speak(d);
    }
  }

  /**
   * A hello whose answer may wait until there is something to say.
   *
   * @param whole whether it is to be answered at once
   */
  void follow(ClientMessage.Hello hello, boolean whole) {
    if (state instanceof State.Closing) {
      return;
    }
    if (whole || !room.level(audience, hello.version())) {
      greet(hello);
    } else {
      state = new State.Live();
      room.follow(this);
    }
  }

  private void greet(ClientMessage.Hello hello) {
    if (hello.protocol() < Wire.PROTOCOL) {
      close(CloseCode.PROTOCOL_TOO_OLD);
      return;
    }
    state = new State.Live();
    room.greet(this, hello.version());
  }

  private void speak(ClientMessage.Do d) {
    if (!live()) {
      close(CloseCode.UNREADABLE);
      return;
    }
    room.submit(d.name(), new Envelope(d.id(), actor, d.command(), this::answer));
  }

  /** Step 10. */
  void answer(Answer answer) {
    send(Wire.answer(answer));
  }

  /** What is for this person alone and has to arrive: answers, and the ways back. */
  void send(String frame) {
    if (state instanceof State.Closing) {
      return;
    }
    if (peer.waiting() > MOST_WAITING) {
      close(CloseCode.TOO_SLOW);
    } else {
      peer.send(frame);
    }
  }

  /** What a fetch brings too, so that a client that is behind is spared it. */
  void tell(String frame) {
    if (keepsUp()) {
      peer.send(frame);
    }
  }

  /** The same, made once for many. */
  void tell(Shared frame) {
    if (keepsUp()) {
      peer.send(frame);
    }
  }

  /** What may be lost: the first to be left out where something waits. */
  void glimpse(Shared frame) {
    if (keepsUp() && peer.waiting() <= GLIMPSES) {
      peer.send(frame);
    }
  }

  private boolean keepsUp() {
    if (!live() || behind) {
      return false;
    }
    if (peer.waiting() > BEHIND) {
      behind = true;
      room.behind(this);
    }
    return !behind;
  }

  /**
   * Whether a client that was behind has read what waited for it; from then on it is told again.
   */
  boolean caughtUp() {
    behind = behind && peer.waiting() > CAUGHT_UP;
    return !behind;
  }

  /** A sign of life. */
  void heard() {
    heard = room.now();
  }

  /** When there was the last sign of life, milliseconds. */
  long lastHeard() {
    return heard;
  }

  void close(CloseCode code) {
    if (!(state instanceof State.Closing)) {
      state = new State.Closing();
      peer.close(code);
      room.leave(this);
    }
  }

  /** The connection is gone. */
  void gone() {
    state = new State.Closing();
    room.leave(this);
  }
}
