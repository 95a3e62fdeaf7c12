package throughline.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import throughline.platform.postgres.PgFault;

/** Where the product starts: a subcommand, or the database and then the server. */
@QuarkusMain
public final class Main {

  private static final PrintStream CONSOLE = System.err;
  private static final int STOP_SECONDS = 20;

  /** What these say while a start fails would bury the one sentence that helps. */
  private static final List<java.util.logging.Logger> TALKATIVE =
      Stream.of("org.flywaydb", "org.hibernate").map(java.util.logging.Logger::getLogger).toList();

  private static volatile int exit;

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0) {
      System.exit(subcommand(args));
    }
    // Building a class data archive runs main inside the build: no database then.
    if (Boolean.getBoolean("quarkus.appcds.generate")) {
      Quarkus.run(args);
      return;
    }
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    var stopped = new CountDownLatch(1);
    try {
      var database = Database.ensureReady();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(stopped, database)));
    } catch (PgFault | StartFault e) {
      CONSOLE.println("Throughline cannot start. " + e.getMessage());
      System.exit(1);
    }
    Quarkus.run(null, (code, e) -> end(code, e, stopped), args);
    stopped.countDown();
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int subcommand(String[] args) {
    var known = ServiceLoader.load(Subcommand.class).stream().map(ServiceLoader.Provider::get);
    var commands = known.collect(Collectors.toMap(Subcommand::name, c -> c));
    var chosen = commands.get(args[0]);
    if (chosen == null) {
      CONSOLE.println("There is no command \"" + args[0] + "\".");
      CONSOLE.println("Without a command the server starts. Commands: " + commands.keySet());
      return 2;
    }
    return chosen.run(Arrays.copyOfRange(args, 1, args.length));
  }

  /**
   * The handler replaces Quarkus's own, which would log; without it a failed start exits with 0.
   */
  private static void end(int code, Throwable e, CountDownLatch stopped) {
    exit = e != null && code == 0 ? 1 : code;
    if (e != null) {
      var sentence = sentence(e);
      if (sentence != null) {
        CONSOLE.println("Throughline cannot start. " + sentence);
      } else {
        Logger.getLogger(Main.class).error("Throughline cannot start", e);
      }
    }
    stopped.countDown();
  }

  private static String sentence(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (taken(t)) {
        return "Port "
            + ConfigProvider.getConfig().getValue("quarkus.http.port", String.class)
            + " is taken by another program. Stop that one, or set QUARKUS_HTTP_PORT to a free port.";
      }
      if (t instanceof ConfigValidationException wrong) {
        return IntStream.range(0, wrong.getProblemCount())
            .mapToObj(i -> wrong.getProblem(i).getMessage())
            .map(Main::setting)
            .collect(Collectors.joining(" "));
      }
      if (t instanceof ConfigurationException) {
        return setting(t.getMessage());
      }
    }
    return null;
  }

  /** Linux's own transport has an error of its own, known by its words alone. */
  private static boolean taken(Throwable t) {
    return t instanceof QuarkusBindException
        || t instanceof BindException
        || t.getMessage() != null && t.getMessage().contains("Address already in use");
  }

  /** One setting that can't be used, without the numbers and classes of those who found out. */
  private static String setting(String found) {
    var plain =
        found
            .replaceAll("\\bSRCFG\\d+: |\\b[\\w.]+Exception: ", "")
            .replace(" threw an Exception whilst being converted", ":")
            .strip();
    return "A setting cannot be used. "
        + plain.lines().findFirst().orElse("")
        + (plain.endsWith(".") ? "" : ".")
        + " Set it right and start again.";
  }

  /** Shutdown hooks all run at once; the database waits until the server has let go of it. */
  private static void closeAfter(CountDownLatch stopped, Database database) {
    try {
      if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
        CONSOLE.println("The server took too long to stop; stopping the database under it.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }
}
