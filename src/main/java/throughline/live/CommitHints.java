package throughline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import throughline.platform.log.Committed;

/**
 * Tells the followers of the log (statistics, later other nodes) that a stream has grown. A hint
 * that nobody takes in time is dropped: followers read the log from their own cursor.
 */
@ApplicationScoped
class CommitHints {
  private final Emitter<Committed> channel;

  @Inject
  CommitHints(
      @Channel("log-committed") @OnOverflow(OnOverflow.Strategy.DROP) Emitter<Committed> channel) {
    this.channel = channel;
  }

  void tell(Committed committed) {
    channel.send(committed);
  }
}
