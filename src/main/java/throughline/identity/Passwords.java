package throughline.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Staff passwords: bcrypt, off the event loop, because it is slow on purpose. */
@ApplicationScoped
class Passwords {
  private static final int LEAST = 12;
  private static final int MOST = 72;

  /** Checked against when there is no such account, so that the time tells nothing. */
  private final String nobody = BcryptUtil.bcryptHash("nobody has this password");

  static boolean weak(String password) {
    return password == null
        || password.codePointCount(0, password.length()) < LEAST
        || password.getBytes(StandardCharsets.UTF_8).length > MOST;
  }

  Uni<String> hash(String password) {
    return away(() -> BcryptUtil.bcryptHash(password));
  }

  /**
   * @param hash null when there is no such account
   */
  Uni<Boolean> matches(String password, String hash) {
    return away(() -> BcryptUtil.matches(password, hash == null ? nobody : hash) && hash != null);
  }

  private static <T> Uni<T> away(Supplier<T> slow) {
    Context caller = Vertx.currentContext();
    Executor back = caller == null ? Runnable::run : work -> caller.runOnContext(v -> work.run());
    return Uni.createFrom()
        .item(slow)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .emitOn(back);
  }
}
