package throughline.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import throughline.platform.ids.Tokens;
import throughline.platform.loop.Here;
import throughline.platform.web.Problem;

/**
 * Staff passwords: bcrypt, which is slow on purpose. It has one thread of its own, so that a flood
 * of guesses is slow for the guesser and not for the boards.
 */
// Not proxied: a proxy would run the constructor as well.
@Singleton
class Passwords {
  private static final int LEAST = 12;
  private static final int WAITING = 200;

  private final ExecutorService thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread made = new Thread(work, "passwords");
            made.setDaemon(true);
            return made;
          });

  /** Checked against when there is no such account, so that the time tells nothing. */
  private volatile String nobody;

  Passwords() {
    thread.execute(() -> nobody = BcryptUtil.bcryptHash(whole(Tokens.random())));
  }

  static boolean weak(String password) {
    return password == null || password.codePointCount(0, password.length()) < LEAST;
  }

  /** The hash to keep; fails with 503 BUSY when too many wait. */
  Uni<String> hash(String password) {
    return away(() -> BcryptUtil.bcryptHash(whole(password)));
  }

  /**
   * Whether it is the right one; fails with 503 BUSY when too many wait.
   *
   * @param hash null when there is no such account
   */
  Uni<Boolean> matches(String password, String hash) {
    return away(
        () -> BcryptUtil.matches(whole(password), hash == null ? nobody : hash) && hash != null);
  }

  /**
   * Bcrypt reads 72 bytes and stops at a NUL; its hash makes every character of a long password
   * count. Keyboards write one accent in two ways.
   */
  private static String whole(String password) {
    return Tokens.hash(Normalizer.normalize(password, Normalizer.Form.NFC));
  }

  private <T> Uni<T> away(Supplier<T> slow) {
    return Uni.createFrom()
        .item(slow)
        .runSubscriptionOn(thread)
        .onFailure(RejectedExecutionException.class)
        .transform(full -> Problem.of(503, "BUSY"))
        .emitOn(Here.executor());
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
