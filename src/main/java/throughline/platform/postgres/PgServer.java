package throughline.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The embedded database of one data directory: unpacked, initialised, started, watched and stopped.
 * It listens on 127.0.0.1 only, asks for a password, and keeps what it acknowledged. After the
 * server was killed the next one adopts the database that is still running.
 */
public final class PgServer implements AutoCloseable {

  /** Name of the database's only role. */
  public static final String USER = "throughline";

  private static final Logger LOG = Logger.getLogger(PgServer.class);
  private static final int TRIES = 10;
  private static final long BETWEEN_TRIES_MS = 500;

  private final DataFolder folder;
  private final HomeLock lock;
  private final PgCtl ctl;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(PgServer::daemon);
  private Postmaster postmaster;
  private boolean stopping;

  private PgServer(DataFolder folder, HomeLock lock) {
    this.folder = folder;
    this.lock = lock;
    folder.refuseOtherMajor();
    var as = RunAs.forData(folder.cluster(), folder.home());
    as.reach(folder.home());
    this.ctl = new PgCtl(folder, Binaries.unpackedIn(folder.home()), as);
  }

  /**
   * Starts, or adopts, the database of this data directory.
   *
   * @throws PgFault with a sentence that says what to do
   */
  public static PgServer start(Path home) {
    var folder = DataFolder.in(home);
    var lock = HomeLock.on(folder.home());
    try {
      var server = new PgServer(folder, lock);
      server.begin();
      return server;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A database that takes connections; on 127.0.0.1. */
  public record Running(int port, String password) {}

  /** The database of this data directory if somebody runs it now; nothing is started. */
  public static Optional<Running> running(Path home) {
    if (!Files.exists(home)) {
      return Optional.empty();
    }
    var folder = DataFolder.in(home);
    return Postmaster.on(folder.cluster()).map(it -> new Running(it.port(), folder.password()));
  }

  /** On 127.0.0.1. */
  public synchronized int port() {
    return postmaster.port();
  }

  public String password() {
    return folder.password();
  }

  private synchronized void begin() {
    if (!folder.initialised()) {
      ctl.initialise();
    }
    var alive = Postmaster.on(folder.cluster());
    if (alive.isPresent()) {
      postmaster = alive.get();
      LOG.info("Adopted the database that a killed server left running");
    } else {
      launch(0);
    }
    watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /**
   * A wanted port of 0 means any that is free. It may be taken between looking and starting, and
   * processes of a killed database need a moment to go: hence the tries.
   */
  private void launch(int wanted) {
    Shell.Ended ended = null;
    for (int tries = 0; tries < TRIES && !stopping; tries++) {
      Postmaster.forgetStale(folder.cluster());
      ended = ctl.start(wanted > 0 ? wanted : freePort());
      var started = Postmaster.on(folder.cluster());
      if (started.isPresent()) {
        postmaster = started.get();
        return;
      }
      pause();
    }
    if (!stopping) {
      throw new PgFault(
          "The database did not start: "
              + ended.output()
              + " Its own words are in "
              + folder.log()
              + ".");
    }
  }

  private void pause() {
    try {
      // Lets go of this object meanwhile, so that it can be closed between two tries.
      wait(BETWEEN_TRIES_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  /** Should the database die under us, it is started again on the same port. */
  private synchronized void look() {
    if (stopping || postmaster.lives()) {
      return;
    }
    LOG.error("The database ended by itself; starting it again");
    try {
      launch(postmaster.port());
    } catch (PgFault e) {
      LOG.error(e.getMessage());
    }
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "database-watch");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void close() {
    if (stopping) {
      return;
    }
    stopping = true;
    watch.shutdown();
    try {
      if (Postmaster.on(folder.cluster()).isPresent()) {
        var ended = ctl.stop();
        if (!ended.well()) {
          LOG.error("The database did not stop: " + ended.output());
        }
      }
    } finally {
      lock.close();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new PgFault("No port is free on 127.0.0.1.", e);
    }
  }
}
