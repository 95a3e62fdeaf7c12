package throughline.platform.loop;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/**
 * The way back. Work that was done elsewhere (a worker thread, a room's turns) ends there too;
 * database sessions and requests belong to the context that began them.
 */
public final class Here {

  private Here() {}

  /**
   * Goes on where the caller is now; call it before the work is given away. Use it as {@code
   * elsewhere().emitOn(Here.executor())}.
   */
  public static Executor executor() {
    Context caller = Vertx.currentContext();
    return caller == null ? Runnable::run : work -> caller.runOnContext(nothing -> work.run());
  }
}
