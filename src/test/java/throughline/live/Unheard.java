package throughline.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import throughline.platform.log.Committed;

/** Hints that nobody listens to. */
final class Unheard implements Emitter<Committed> {
  @Override
  public CompletionStage<Void> send(Committed hint) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public <M extends Message<? extends Committed>> void send(M hint) {}

  @Override
  public void complete() {}

  @Override
  public void error(Exception broken) {}

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public boolean hasRequests() {
    return true;
  }
}
