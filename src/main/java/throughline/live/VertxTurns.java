package throughline.live;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;

/**
 * A room's turns on an event loop of its own context, so that what the database answers comes back
 * there.
 */
final class VertxTurns implements Turns {
  private final Vertx vertx;
  private final ContextInternal context;

  VertxTurns(Vertx vertx) {
    this.vertx = vertx;
    this.context = ((VertxInternal) vertx).createEventLoopContext();
  }

  @Override
  public void run(Runnable work) {
    context.emit(null, nothing -> work.run());
  }

  @Override
  public void after(long millis, Runnable work) {
    vertx.setTimer(millis, timer -> run(work));
  }
}
