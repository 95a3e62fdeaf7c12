package throughline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import throughline.board.Board;
import throughline.history.Boards;
import throughline.history.FactCodec;
import throughline.identity.Action;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.live.wire.Answer;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Wire;
import throughline.platform.log.Append;
import throughline.platform.log.CommandEntry;
import throughline.platform.log.Decision;
import throughline.platform.log.StoredEvent;
import throughline.workshop.run.Context;
import throughline.workshop.run.Join;

/**
 * One seeded history of a workshop: everybody does everything, over every way, and everything goes
 * wrong that can.
 */
final class History {
  private static final List<Line.Maker> WAYS =
      List.of(SocketLine::new, StreamLine::new, PollLine::new);

  private final Random dice;
  private final Acts acts;
  private final Stage stage = new Stage();
  private final Judge judge;
  private final List<Device> devices = new ArrayList<>();
  private final List<Device> arriving = new ArrayList<>();
  private int people;
  private int others;

  History(long seed) {
    dice = new Random(seed);
    acts = new Acts(dice);
    judge = new Judge(stage);
    for (Role role : List.of(Role.FACILITATOR, Role.ANALYST, Role.PROJECTOR)) {
      devices.add(new Device(stage, new Actor(role, role.name(), Stage.WORKSHOP), way()));
    }
    for (int i = 0; i < 3; i++) {
      join();
      stage.turns.pass(20);
    }
    devices.addAll(arriving);
    arriving.clear();
    devices.add(new Device(stage, devices.get(3).actor, way()));
    begin();
    stage.network = () -> dice.nextInt(4) == 0 ? dice.nextInt(400) : dice.nextInt(20);
  }

  private Line.Maker way() {
    return WAYS.get(dice.nextInt(WAYS.size()));
  }

  void play(int steps) {
    for (int i = 0; i < steps; i++) {
      step(devices.get(dice.nextInt(devices.size())));
      if (dice.nextInt(3) > 0) {
        stage.turns.pass(dice.nextInt(40));
      }
      devices.addAll(arriving);
      arriving.clear();
      for (Device device : devices) {
        if (dice.nextInt(3) > 0 && !device.arrive()) {
          device.ask();
        }
      }
      if (dice.nextInt(24) == 0) {
        judge.glance(devices);
      }
    }
  }

  private void step(Device device) {
    if (dice.nextInt(6) == 0) {
      stage.log.away(false);
    }
    switch (dice.nextInt(40)) {
      case 0 -> device.drop();
      case 1, 2 -> device.connect();
      case 3, 4 -> device.sleep(!device.asleep());
      case 5 -> stage.log.losesTheAnswer();
      case 6 -> stage.log.away(true);
      case 7 -> {
        for (int i = dice.nextInt(8) == 0 ? 5 : 1; i > 0; i--) {
          stage.log.meanwhile(this::elsewhere);
        }
      }
      case 8 -> restart();
      case 9 -> hold();
      case 10, 11 -> device.sendAgain();
      case 12 -> join();
      case 13, 14, 15, 16, 17, 18, 19, 20 -> network(device);
      case 21 -> stage.turns.pass(1_000 + dice.nextInt(9_000));
      default -> act(device);
    }
  }

  /** Mostly somebody who may. */
  private void act(Device any) {
    String name = acts.name(stage.room.board());
    Device device = dice.nextInt(3) == 0 ? devices.get(0) : any;
    for (int i = 0; i < 8 && !Action.of(name).orElseThrow().allows(device.actor.role()); i++) {
      device = devices.get(dice.nextInt(4));
    }
    device.says(name, acts.data(name, stage.room.board()));
  }

  /** Some notes are there, and often the room sees them and may group them. */
  private void begin() {
    for (int i = 0; i < 8; i++) {
      devices.get(3 + dice.nextInt(3)).says("note.add", acts.data("note.add", stage.room.board()));
    }
    if (dice.nextInt(4) > 0) {
      devices.get(0).says("activity.go", "{'activity':'a2'}");
      devices.get(0).says("question.reveal", "{'q':'q1'}");
    }
    for (Device device : devices) {
      if (device.line() instanceof Detour detour) {
        detour.bringAll();
      }
    }
    stage.turns.pass(100);
  }

  private void network(Device device) {
    if (device.connected() && device.line() instanceof Detour detour && detour.posts() > 0) {
      detour.bring(dice.nextInt(detour.posts()), dice.nextInt(4) == 0, dice.nextInt(6) == 0);
    }
  }

  private void hold() {
    if (stage.log.holding()) {
      stage.log.letGo();
    } else {
      stage.log.holds();
    }
  }

  private void restart() {
    stage.log.away(false);
    // Every other time something older is kept, or nothing. No die: the histories stay as they
    // were.
    if (stage.room.board().version() % 2 == 0) {
      stage.keep();
    }
    stage.restart();
    devices.forEach(Device::drop);
  }

  private void join() {
    String code = "p" + people++;
    Actor actor = new Actor(Role.PARTICIPANT, code, Stage.WORKSHOP);
    Join join = new Join(code, dice.nextBoolean() ? "Fire" : "Parks", "employee", false);
    Line.Maker way = way();
    stage.room.submit(
        new Envelope(
            "join-" + code,
            actor,
            join,
            answer -> {
              if (answer instanceof Answer.Done) {
                arriving.add(new Device(stage, actor, way));
              }
            }));
  }

  /** Another node decides somebody's command and writes to the same stream. */
  private void elsewhere() {
    Board told = new Boards(stage.log.plain()).at(Stage.WORKSHOP).await().indefinitely();
    Actor actor = devices.get(dice.nextInt(devices.size())).actor;
    String name = acts.name(told);
    String id = "elsewhere-" + others++;
    String frame = Device.frame(id, name, acts.data(name, told));
    ClientMessage.Do d = (ClientMessage.Do) Wire.read(frame);
    Decision decision = told.decide(d.command(), new Context(actor, stage.turns.instant()));
    if (decision instanceof Decision.Accepted yes) {
      long version = told.version();
      Append append =
          new Append(
              Stage.WORKSHOP,
              version,
              stage.turns.instant(),
              yes.facts().stream().map(fact -> FactCodec.write(actor.id(), fact)).toList(),
              List.of(new CommandEntry(id, actor.id(), version + 1, version + yes.facts().size())));
      stage.log.plain().append(List.of(append)).await().indefinitely();
    }
  }

  /** The network and the database come back, everybody wakes, and time passes. */
  void settle() {
    stage.log.away(false);
    stage.log.calm();
    stage.network = () -> 1;
    devices.forEach(d -> d.sleep(false));
    comeBack();
    // Whatever another node wrote last is heard of by writing: there is no word between nodes here.
    devices.get(0).says("workshop.reopen", "{}");
    devices.get(0).says("intake.set", "{'open':" + !stage.room.board().run().intake() + "}");
    for (int i = 0; i < 4; i++) {
      comeBack();
      for (Device device : devices) {
        if (device.line() instanceof Detour detour) {
          detour.bringAll();
        }
      }
      for (int j = 0; j < 10; j++) {
        stage.turns.pass(300);
        devices.forEach(Device::settle);
      }
      devices.addAll(arriving);
      arriving.clear();
      devices.forEach(Device::sendAgain);
      stage.turns.pass(9_000);
    }
    stage.turns.pass(26_000);
    devices.forEach(Device::settle);
    stage.turns.pass(300);
  }

  private void comeBack() {
    devices.stream().filter(d -> !d.connected()).forEach(Device::connect);
  }

  /** All that happened, as the log has it. */
  List<StoredEvent> told() {
    return stage.log.plain().read(Stage.WORKSHOP, 0, Integer.MAX_VALUE).await().indefinitely();
  }

  void judge() {
    judge.end(devices);
  }
}
