package throughline.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;
import throughline.live.wire.Parts;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/** The sessions of a room by who sees what, and the way of a change to them. */
final class Audiences {
  private final Map<Audience, Outbox> outboxes = new EnumMap<>(Audience.class);
  private final Set<Session> sessions = new LinkedHashSet<>();

  /** Whose own things were told ahead of their audience, as dots are: it hears on the beat. */
  private final Set<String> early = new HashSet<>();

  private final Set<Session> owed = new LinkedHashSet<>();

  Audiences() {
    for (Audience audience : Audience.values()) {
      outboxes.put(audience, new Outbox(audience));
    }
  }

  void add(Session session) {
    sessions.add(session);
  }

  /** Whether it was here. */
  boolean remove(Session session) {
    owed.remove(session);
    return sessions.remove(session);
  }

  boolean empty() {
    return sessions.isEmpty();
  }

  /** Participants connected now; two tabs of one person are one. */
  Set<String> participants() {
    return sessions.stream()
        .filter(s -> s.audience() == Audience.PARTICIPANT)
        .map(s -> s.actor().id())
        .collect(Collectors.toSet());
  }

  /** The audience's outbox, awake. */
  Outbox outbox(Audience audience, Board board) {
    Outbox outbox = outboxes.get(audience);
    outbox.wake(board);
    return outbox;
  }

  void touch(Set<Key> keys) {
    outboxes.values().forEach(o -> o.touch(keys));
  }

  /** Brings every audience to the board's version. */
  void flush(Board board) {
    List.copyOf(owed).forEach(s -> mine(board, s));
    level();
    outboxes.forEach((audience, outbox) -> tell(audience, outbox.next(board)));
  }

  /** Tells every audience to fetch its view anew, and everybody their own things. */
  void startAgain(Board board) {
    level();
    outboxes.forEach(
        (audience, outbox) -> {
          if (outbox.awake()) {
            tell(audience, outbox.startAgain(board));
          }
        });
    live().forEach(s -> mine(board, s));
  }

  private void level() {
    owed.clear();
    early.clear();
  }

  /**
   * Somebody comes in without being greeted. What of their own was told ahead of their audience,
   * before they came, they get with the next frame of all.
   */
  void owe(Session session) {
    if (early.contains(session.actor().id())) {
      owed.add(session);
    }
  }

  /** All private things of one session's actor. */
  void mine(Board board, Session session) {
    session.tell(Frames.mine(board.version(), true, Private.all(board, session.actor().id())));
  }

  /** The private things of these actors that have changed. */
  void mine(Board board, Map<String, Set<Key>> changed) {
    if (changed.isEmpty()) {
      return;
    }
    early.addAll(changed.keySet());
    for (Session session : live()) {
      Set<Key> keys = changed.get(session.actor().id());
      if (keys != null) {
        Parts parts = Private.some(board, session.actor().id(), keys);
        session.tell(Frames.mine(board.version(), false, parts));
      }
    }
  }

  /** Notes in people's hands, to those who see these notes. */
  void glimpse(Map<String, ClientMessage.Preview> inHand) {
    outboxes.forEach(
        (audience, outbox) -> {
          List<ClientMessage.Preview> seen =
              inHand.values().stream()
                  .filter(p -> outbox.sees(new Key(Kind.NOTE, p.note())))
                  .toList();
          if (!seen.isEmpty()) {
            try (Shared shared = new Shared(Frames.previews(seen))) {
              of(audience).forEach(s -> s.glimpse(shared));
            }
          }
        });
  }

  void everybody(String frame) {
    try (Shared shared = new Shared(frame)) {
      all().forEach(s -> s.tell(shared));
    }
  }

  List<Session> of(String actor) {
    return sessions.stream().filter(s -> s.actor().id().equals(actor)).toList();
  }

  /** A copy: sending may end a session. */
  List<Session> all() {
    return List.copyOf(sessions);
  }

  private void tell(Audience audience, String frame) {
    if (frame == null) {
      return;
    }
    try (Shared shared = new Shared(frame)) {
      of(audience).forEach(s -> s.tell(shared));
    }
  }

  /** A copy: sending may end a session. */
  private List<Session> of(Audience audience) {
    List<Session> all = new ArrayList<>(sessions.size());
    for (Session session : sessions) {
      if (session.audience() == audience) {
        all.add(session);
      }
    }
    return all;
  }

  private List<Session> live() {
    return sessions.stream().filter(Session::live).toList();
  }
}
