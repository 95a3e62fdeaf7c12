package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Note;
import throughline.board.Visibility;
import throughline.history.Boards;
import throughline.live.wire.Parts;
import throughline.live.wire.Wire;
import throughline.platform.log.CommandEntry;
import throughline.workshop.run.Person;

/** Holds what devices show against the log, each through its own eyes. */
final class Judge {
  private final Stage stage;

  Judge(Stage stage) {
    this.stage = stage;
  }

  /** In the middle of things: whoever is at the room's version sees what is to be seen there. */
  void glance(List<Device> devices) {
    Board now = stage.room.board();
    for (Device device : devices) {
      if (device.level() && device.version == now.version()) {
        assertThat(device.view).as("%s at %d", device, now.version()).isEqualTo(view(now, device));
      }
    }
  }

  void end(List<Device> devices) {
    Board told = new Boards(stage.log.plain()).at(Stage.WORKSHOP).await().indefinitely();
    assertThat(stage.room.board().version()).as("version of the room").isEqualTo(told.version());
    long here = devices.stream().filter(this::here).map(d -> d.actor.id()).distinct().count();
    for (Device device : devices) {
      Person person = told.run().people().get(device.actor.id());
      if (person != null && person.removed()) {
        assertThat(device.closed).as("%s, sent out", device).isEqualTo(CloseCode.REMOVED);
        continue;
      }
      assertThat(device.level()).as("%s is level", device).isTrue();
      assertThat(device.unanswered).as("%s, unanswered", device).isEmpty();
      assertThat(device.version).as("%s, version", device).isEqualTo(told.version());
      assertThat(device.view).as("%s, view", device).isEqualTo(view(told, device));
      assertThat(device.mine).as("%s, mine", device).isEqualTo(mine(told, device));
      assertThat(device.online).as("%s, online", device).isEqualTo((int) here);
    }
    devices.forEach(this::once);
    assertThat(told.notes().values().stream().map(Note::text)).doesNotHaveDuplicates();
  }

  private boolean here(Device device) {
    return device.connected() && Audience.of(device.actor.role()) == Audience.PARTICIPANT;
  }

  /** What was answered with done is in the log, at the versions that were told. */
  private void once(Device device) {
    List<CommandEntry> stored =
        stage.log.plain().commands(Stage.WORKSHOP, device.answers.keySet()).await().indefinitely();
    Map<String, CommandEntry> byId = new TreeMap<>();
    stored.forEach(e -> byId.put(e.id(), e));
    device.answers.forEach(
        (id, answer) -> {
          if (answer.path("t").asText().equals("done")) {
            CommandEntry entry = byId.get(id);
            assertThat(entry).as("%s is stored", id).isNotNull();
            assertThat(answer.path("f").longValue()).as(id).isEqualTo(entry.first());
            assertThat(answer.path("v").longValue()).as(id).isEqualTo(entry.last());
          }
        });
  }

  private static Map<String, JsonNode> view(Board board, Device device) {
    Audience audience = Audience.of(device.actor.role());
    Parts parts = new Parts();
    Visibility.all(board)
        .forEach(
            key ->
                Visibility.see(audience, board, key)
                    .ifPresent(v -> parts.upsert(key, Wire.view(v))));
    return entities(parts);
  }

  private static Map<String, JsonNode> mine(Board board, Device device) {
    return entities(Private.all(board, device.actor.id()));
  }

  private static Map<String, JsonNode> entities(Parts parts) {
    Map<String, JsonNode> all = new TreeMap<>();
    Device.put(all, Device.read("{\"u\":[" + parts.entities() + "]}"));
    return all;
  }
}
