package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import throughline.board.Board;
import throughline.board.NoteAdded;
import throughline.board.Origin;
import throughline.history.Boards;
import throughline.history.FactCodec;
import throughline.identity.Role;
import throughline.platform.log.Append;

/** One seeded history of a workshop with everything going wrong that can. */
final class History {
  private final long seed;
  private final Random dice;
  private final Stage stage = new Stage();
  private final List<Device> devices = new ArrayList<>();
  private final Map<String, String> sent = new LinkedHashMap<>();
  private int written;

  History(long seed) {
    this.seed = seed;
    this.dice = new Random(seed);
    devices.add(stage.host());
    devices.add(stage.person("pana"));
    devices.add(stage.person("pben"));
    devices.add(new Device(stage, devices.get(1).actor));
    devices.add(stage.device(Role.PROJECTOR, "projector"));
    devices.add(stage.device(Role.ANALYST, "analyst"));
  }

  void play(int steps) {
    for (int i = 0; i < steps; i++) {
      step();
      if (dice.nextInt(3) > 0) {
        stage.turns.pass(dice.nextInt(40));
      }
      if (dice.nextInt(4) > 0) {
        devices.forEach(Device::settle);
      }
    }
  }

  private void step() {
    Device device = devices.get(dice.nextInt(4));
    switch (dice.nextInt(32)) {
      case 0 -> device.drop();
      case 1 -> device.connect();
      case 2 -> stage.log.losesTheAnswer();
      case 3 -> stage.log.away(dice.nextBoolean());
      case 4 -> stage.log.meanwhile(this::elsewhere);
      case 5 -> restart();
      case 6 -> again(device);
      case 7 -> devices.get(0).says("question.reveal", "{'q':'" + question() + "'}");
      case 8 -> devices.get(0).says("question.hide", "{'q':'" + question() + "'}");
      case 9 -> devices.get(0).says("activity.go", "{'activity':'a" + (1 + dice.nextInt(2)) + "'}");
      case 10 -> devices.get(0).says("round.open", "{'target':'note','dots':2,'max':1}");
      case 11 -> devices.get(0).says("round.close", "{'round':'" + some("round/") + "'}");
      case 12, 13, 14 ->
          device.says(
              "dot.cast", "{'round':'" + some("round/") + "','item':'" + some("note/") + "'}");
      case 15 ->
          device.says(
              "note.move", "{'notes':['" + some("note/") + "'],'to':'" + some("cluster/") + "'}");
      case 16 ->
          device.says("cluster.add", "{'q':'q1','label':'c','notes':['" + some("note/") + "']}");
      case 17 ->
          device.says(
              "note.merge", "{'note':'" + some("note/") + "','into':'" + some("note/") + "'}");
      case 18 ->
          device.says(
              "cluster.merge",
              "{'cluster':'" + some("cluster/") + "','into':'" + some("cluster/") + "'}");
      case 19 -> device.says("note.delete", "{'note':'" + some("note/") + "'}");
      case 20 ->
          devices.get(0).says("note.hide", "{'note':'" + some("note/") + "','reason':'other'}");
      case 21 ->
          device.says(
              "step.undo",
              "{'f':"
                  + stage.room.board().version()
                  + ",'v':"
                  + stage.room.board().version()
                  + "}");
      case 22, 23 -> device.waiting = dice.nextBoolean() ? 300_000 : 0;
      default -> write(device);
    }
  }

  private void write(Device device) {
    String text = "note " + written++;
    String id = device.says("note.add", "{'q':'" + question() + "','text':'" + text + "'}");
    sent.put(id, text);
  }

  /** A browser that is not sure sends a command again. */
  private void again(Device device) {
    device.unanswered.values().stream()
        .findFirst()
        .filter(f -> device.connected())
        .ifPresent(device::hear);
  }

  private void restart() {
    stage.log.away(false);
    stage.restart();
    devices.forEach(Device::drop);
  }

  /** Another node writes to the same stream. */
  private void elsewhere() {
    long version = stage.log.plain().version(Stage.WORKSHOP).await().indefinitely();
    NoteAdded fact =
        new NoteAdded("q1", "elsewhere", null, "pben", null, null, Origin.DEVICE, false, Set.of());
    stage
        .log
        .plain()
        .append(
            List.of(
                new Append(
                    Stage.WORKSHOP,
                    version,
                    stage.turns.instant(),
                    List.of(FactCodec.write("pben", fact)),
                    List.of())))
        .await()
        .indefinitely();
  }

  private String question() {
    return dice.nextBoolean() ? "q1" : "q2";
  }

  private String some(String kind) {
    List<String> ids =
        devices.get(0).view.keySet().stream()
            .filter(k -> k.startsWith(kind))
            .map(k -> k.substring(kind.length()))
            .toList();
    return ids.isEmpty() ? "none" : ids.get(dice.nextInt(ids.size()));
  }

  /** The network and the database come back, and everybody is patient. */
  void settle() {
    stage.log.away(false);
    devices.forEach(d -> d.waiting = 0);
    for (int i = 0; i < 12; i++) {
      devices.forEach(d -> d.drop());
      devices.forEach(Device::connect);
      stage.turns.pass(9_000);
      devices.forEach(Device::settle);
      stage.turns.pass(300);
      devices.forEach(Device::settle);
    }
  }

  void judge() {
    Board told = new Boards(stage.log.plain()).at(Stage.WORKSHOP).await().indefinitely();
    assertThat(stage.room.board().version()).as("seed %d", seed).isEqualTo(told.version());
    for (Device device : devices) {
      Device fresh = new Device(stage, device.actor);
      assertThat(device.unanswered).as("seed %d, %s", seed, device.actor).isEmpty();
      assertThat(device.version).as("seed %d, %s", seed, device.actor).isEqualTo(fresh.version);
      assertThat(device.view).as("seed %d, %s", seed, device.actor).isEqualTo(fresh.view);
      assertThat(device.mine).as("seed %d, %s", seed, device.actor).isEqualTo(fresh.mine);
    }
    sent.values()
        .forEach(
            text ->
                assertThat(told.notes().values().stream().filter(n -> n.text().equals(text)))
                    .as("seed %d, %s", seed, text)
                    .hasSize(1));
  }
}
