package throughline.analysis;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * The messages that jobs cause. The row is the job; a message only wakes somebody, so that of many
 * the latest is enough.
 */
@ApplicationScoped
class Channels {
  private final Emitter<UUID> wake;
  private final Emitter<News> progress;

  @Inject
  Channels(
      @Channel("synthesis-jobs") @OnOverflow(OnOverflow.Strategy.LATEST) Emitter<UUID> wake,
      @Channel("synthesis-progress") @OnOverflow(OnOverflow.Strategy.LATEST)
          Emitter<News> progress) {
    this.wake = wake;
    this.progress = progress;
  }

  /** There may be something to do. */
  void wake(UUID cause) {
    wake.send(cause);
  }

  void tell(News news) {
    progress.send(news);
  }

  /** Wakes once the job is stored: never inside its transaction. */
  Uni<UUID> announced(Uni<UUID> stored) {
    return stored.invoke(this::wake);
  }
}
