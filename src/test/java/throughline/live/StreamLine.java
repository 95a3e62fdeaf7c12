package throughline.live;

import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.concurrent.Flow;

/** The page's half of an event stream: it takes frames one by one, and none while it sleeps. */
final class StreamLine extends Detour {
  private Reading reading;

  StreamLine(Stage stage, Device device) {
    super(stage, device);
  }

  @Override
  public void hello(long version) {
    hangUp();
    Reading fresh = new Reading();
    reading = fresh;
    Following.stream(visit(), from(version)).subscribe().withSubscriber(fresh);
  }

  @Override
  public void hangUp() {
    if (reading != null) {
      Reading old = reading;
      reading = null;
      old.network.cancel();
    }
  }

  @Override
  public void readOn() {
    if (reading != null) {
      reading.next();
    }
  }

  private final class Reading implements MultiSubscriber<String> {
    private Flow.Subscription network;
    private boolean resting;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      network = subscription;
      network.request(1);
    }

    @Override
    public void onItem(String frame) {
      if (reading == this) {
        device.told(StreamLine.this, frame);
      }
      resting = true;
      next();
    }

    private void next() {
      if (resting && !device.asleep()) {
        resting = false;
        network.request(1);
      }
    }

    @Override
    public void onFailure(Throwable broken) {
      throw new AssertionError(broken);
    }

    @Override
    public void onCompletion() {}
  }
}
