package throughline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import throughline.history.KeptBoards;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.platform.log.Append;
import throughline.platform.log.Committed;
import throughline.platform.log.MemorySnapshots;
import throughline.platform.log.NewEvent;
import throughline.workshop.run.Activity;
import throughline.workshop.run.ActivityKind;
import throughline.workshop.run.Join;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;

/**
 * A room with a hand-moved clock, a log whose troubles are staged, and people at hand-moved
 * sockets.
 */
final class Stage {
  static final String WORKSHOP = "w";

  /** Kept here, or its level is forgotten with it. */
  private static final Logger ROOM = Logger.getLogger(Commits.class.getName());

  static {
    // Troubles are staged here by the thousand; what a room logs of them says nothing.
    ROOM.setLevel(Level.OFF);
  }

  final HandTurns turns = new HandTurns();
  final StagedLog log = new StagedLog();
  final KeptBoards kept = new KeptBoards(new MemorySnapshots(log.plain()), Runnable::run);
  final List<Committed> told = new ArrayList<>();
  Consumer<Committed> afterwards = told::add;
  int devices;

  /** How long the network takes; as long as a test wants. */
  LongSupplier network = () -> 0;

  Room room = open();

  Room open() {
    Room fresh =
        new Room(WORKSHOP, turns, log, kept, turns, committed -> afterwards.accept(committed));
    fresh.open(Stage::setup).subscribe().with(r -> {}, broken -> {});
    return fresh;
  }

  /** What a room does with its board when it leaves, however small that is. */
  void keep() {
    kept.keep(WORKSHOP, room.board().state()).await().indefinitely();
  }

  /** A fresh process: the room forgets everything that is not in the log. */
  void restart() {
    room.closeAll(CloseCode.NOT_NOW);
    room = open();
  }

  long lag() {
    return network.getAsLong();
  }

  /** Another node writes to the same stream. */
  void elsewhere(NewEvent event) {
    long version = log.plain().version(WORKSHOP).await().indefinitely();
    Append append = new Append(WORKSHOP, version, turns.instant(), List.of(event), List.of());
    log.plain().append(List.of(append)).await().indefinitely();
  }

  static Setup setup() {
    return new Setup(
        List.of(
            new Question("q1", "What goes wrong?", null, QuestionKind.CURRENT),
            new Question("q2", "What in five years?", null, QuestionKind.FUTURE)),
        List.of(
            new Activity("a1", ActivityKind.IDEATE, "Write", null, "q1", 8),
            new Activity("a2", ActivityKind.CLUSTER, "Group", null, null, 15)),
        new Rules(3, 2, true, true));
  }

  /** Somebody's device, joined where it is a participant, and greeted. */
  Device device(Role role, String code) {
    Actor actor = new Actor(role, code, WORKSHOP);
    if (role == Role.PARTICIPANT) {
      room.submit(
          new Envelope("join-" + code, actor, new Join(code, "Fire", "employee", false), a -> {}));
      turns.pass(20);
    }
    return new Device(this, actor);
  }

  Device person(String code) {
    return device(Role.PARTICIPANT, code);
  }

  Device host() {
    return device(Role.FACILITATOR, "host");
  }
}
