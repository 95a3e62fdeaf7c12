package throughline.loops;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.blockhound.BlockHound;

/**
 * Where event loops waited for a disk, a lock or another thread. BlockHound notices; this keeps. It
 * begins before the first test, in the class loader that the JVM starts with, and only in the JVM
 * that is made for it.
 */
public final class Waits implements LauncherSessionListener {
  private static final int FRAMES = 40;
  private static final ThreadLocal<Boolean> KEEPING = ThreadLocal.withInitial(() -> false);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("throughline.loops")) {
      notice();
    }
  }

  private static void notice() {
    BlockHound.builder()
        .nonBlockingThreadPredicate(
            others -> others.or(t -> t.getName().startsWith("vert.x-eventloop-thread")))
        // Classes are read from jars once, at their first use, wherever that is.
        .allowBlockingCallsInside(QuarkusClassLoader.class.getName(), "loadClass")
        // Chance is read from /dev/urandom, which never makes anybody wait.
        .allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "implNextBytes")
        .blockingMethodCallback(Waits::keep)
        .install();
  }

  private static void keep(Object method) {
    if (!KEEPING.get()) {
      KEEPING.set(true);
      kept().add(method + where());
      KEEPING.set(false);
    }
  }

  private static String where() {
    return Stream.of(Thread.currentThread().getStackTrace())
        .skip(3)
        .filter(f -> !f.getClassName().startsWith("reactor.blockhound"))
        .limit(FRAMES)
        .map(f -> "\n    " + f)
        .collect(Collectors.joining());
  }

  /** Each with its stack. */
  static List<String> noticed() {
    return List.copyOf(kept());
  }

  static void forget() {
    kept().clear();
  }

  /** One for the JVM: Quarkus loads this class once more for its tests. */
  @SuppressWarnings("unchecked")
  private static List<String> kept() {
    return (List<String>)
        System.getProperties()
            .computeIfAbsent("throughline.loops.kept", k -> new CopyOnWriteArrayList<String>());
  }
}
