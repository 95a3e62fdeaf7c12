package throughline.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.subscription.Cancellable;

/** The page's half of polls: the next one is asked when the answer to the one before has come. */
final class PollLine extends Detour {
  private Cancellable asking;
  private long version;
  private boolean whole;
  private int turn;

  PollLine(Stage stage, Device device) {
    super(stage, device);
  }

  @Override
  public void hello(long from) {
    hangUp();
    version = from;
    whole = true;
    ask(turn);
  }

  @Override
  public void hangUp() {
    turn++;
    if (asking != null) {
      asking.cancel();
      asking = null;
    }
  }

  @Override
  public void readOn() {
    ask(turn);
  }

  private void ask(int mine) {
    if (mine != turn || asking != null || device.asleep()) {
      return;
    }
    boolean all = whole;
    asking =
        Following.poll(visit(), from(version), all)
            .subscribe()
            .with(frames -> stage.turns.after(stage.lag(), () -> arrived(mine, frames)));
  }

  private void arrived(int mine, String answer) {
    if (mine != turn) {
      return;
    }
    asking = null;
    whole = false;
    for (JsonNode frame : Device.read(answer)) {
      device.told(this, frame.toString());
      if (frame.path("t").asText().equals("changes")) {
        version = frame.path("v").longValue();
      }
      if (frame.path("t").asText().equals("resync")) {
        turn++;
      }
      if (mine != turn || !device.connected()) {
        return;
      }
    }
    stage.turns.after(stage.lag(), () -> ask(mine));
  }
}
