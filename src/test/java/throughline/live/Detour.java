package throughline.live;

import java.util.ArrayList;
import java.util.List;
import throughline.live.wire.Answer;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Wire;

/**
 * A way without a socket. Commands go by POST: they wait here until the test's network brings them,
 * in whatever order, twice, or with their answer lost.
 */
abstract class Detour implements Line {
  protected final Stage stage;
  protected final Device device;
  private final List<String> posts = new ArrayList<>();

  Detour(Stage stage, Device device) {
    this.stage = stage;
    this.device = device;
  }

  protected Visits.Visit visit() {
    return new Visits.Visit(device.actor, null, stage.room);
  }

  protected static ClientMessage.Hello from(long version) {
    return new ClientMessage.Hello(Wire.PROTOCOL, version);
  }

  @Override
  public void say(String frame) {
    posts.add(frame);
  }

  int posts() {
    return posts.size();
  }

  /**
   * Brings one of the waiting posts.
   *
   * @param again whether the network has another copy of it
   * @param lost whether nobody hears the answer
   */
  void bring(int which, boolean again, boolean lost) {
    String frame = again ? posts.get(which) : posts.remove(which);
    ClientMessage.Do d = (ClientMessage.Do) Wire.read(frame);
    stage.room.submit(
        d.name(),
        new Envelope(
            d.id(), device.actor, d.command(), answer -> device.told(this, heard(answer, lost))));
  }

  private static String heard(Answer answer, boolean lost) {
    return lost ? null : Wire.answer(answer);
  }

  void bringAll() {
    while (!posts.isEmpty()) {
      bring(0, false, false);
    }
  }
}
