package throughline.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.identity.Role;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;
import throughline.live.wire.Parts;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/** The sessions of a room by who sees what, and the way of a change to them. */
final class Audiences {
  private final Map<Audience, Outbox> outboxes = new EnumMap<>(Audience.class);
  private final Set<Session> sessions = new LinkedHashSet<>();
  private final Map<String, List<Session>> byActor = new HashMap<>();

  /** Made when it is next asked for; never changed, as sending may end a session. */
  private final Map<Audience, List<Session>> byAudience = new EnumMap<>(Audience.class);

  private int online;

  /** Whose own things were told ahead of their audience, as dots are: it hears on the beat. */
  private final Set<String> early = new HashSet<>();

  private final Set<Session> owed = new LinkedHashSet<>();

  Audiences() {
    for (Audience audience : Audience.values()) {
      outboxes.put(audience, new Outbox(audience));
    }
  }

  void add(Session session) {
    if (sessions.add(session)) {
      byAudience.remove(session.audience());
      List<Session> tabs = byActor.computeIfAbsent(session.actor().id(), a -> new ArrayList<>(1));
      tabs.add(session);
      online += tabs.size() == 1 ? counted(session) : 0;
    }
  }

  /** Whether it was here. */
  boolean remove(Session session) {
    owed.remove(session);
    boolean here = sessions.remove(session);
    if (here) {
      byAudience.remove(session.audience());
      List<Session> tabs = byActor.get(session.actor().id());
      tabs.remove(session);
      if (tabs.isEmpty()) {
        byActor.remove(session.actor().id());
        online -= counted(session);
      }
    }
    return here;
  }

  /** Who only looks on sees what participants see and is none of them. */
  private static int counted(Session session) {
    return session.actor().role() == Role.PARTICIPANT ? 1 : 0;
  }

  boolean empty() {
    return sessions.isEmpty();
  }

  /** Participants connected now; two tabs of one person are one. */
  int online() {
    return online;
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
    early.addAll(changed.keySet());
    changed.forEach(
        (actor, keys) ->
            of(actor).stream()
                .filter(Session::live)
                .forEach(
                    session -> {
                      Parts parts = Private.some(board, actor, keys);
                      session.tell(Frames.mine(board.version(), false, parts));
                    }));
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

  /** A copy: sending may end a session. */
  List<Session> of(String actor) {
    return List.copyOf(byActor.getOrDefault(actor, List.of()));
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

  private List<Session> of(Audience audience) {
    return byAudience.computeIfAbsent(
        audience, a -> sessions.stream().filter(s -> s.audience() == a).toList());
  }

  private List<Session> live() {
    return sessions.stream().filter(Session::live).toList();
  }
}
