package throughline.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A network between two programs that a test can pull, cut and spoil: everything that is sent to
 * its port goes on to another one, in both directions.
 */
final class Cable implements AutoCloseable {
  /** What becomes of some bytes on their way. */
  interface Weather {
    /**
     * Called before they are passed on; may wait.
     *
     * @return whether the connection stays
     */
    boolean passes() throws InterruptedException;
  }

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final int port;
  private final Weather weather;
  private final ExecutorService threads = Executors.newCachedThreadPool(Cable::thread);
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int to;
  private volatile boolean swallowing;
  private ServerSocket door;

  private Cable(int to, Weather weather) throws IOException {
    this.to = to;
    this.weather = weather;
    this.port = Product.freePort();
    plug(to);
  }

  /** To this port on loopback, in fair weather. */
  static Cable to(int port) throws IOException {
    return new Cable(port, () -> true);
  }

  static Cable to(int port, Weather weather) throws IOException {
    return new Cable(port, weather);
  }

  int port() {
    return port;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** Takes connections (again), to this port. */
  synchronized void plug(int other) throws IOException {
    to = other;
    ServerSocket fresh = new ServerSocket();
    fresh.setReuseAddress(true);
    fresh.bind(new InetSocketAddress(HERE, port), 512);
    door = fresh;
    threads.execute(() -> accept(fresh));
  }

  /** Ends all connections and refuses new ones, as a host does on which nothing listens. */
  synchronized void pull() throws IOException {
    door.close();
    cut();
  }

  /** Ends all connections that there are. */
  void cut() {
    open.forEach(Cable::shut);
  }

  /**
   * From now on nothing comes through and nothing ends: both sides think that the other is there.
   */
  void swallow() {
    swallowing = true;
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket near = from.accept();
        open.add(near);
        threads.execute(() -> join(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket near) {
    Socket far = new Socket();
    open.add(far);
    try {
      far.connect(new InetSocketAddress(HERE, to));
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      threads.execute(() -> pass(far, near));
      pass(near, far);
    } catch (IOException nobody) {
      end(near, far);
    }
  }

  private void pass(Socket from, Socket into) {
    byte[] some = new byte[8_192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = into.getOutputStream();
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        if (!swallowing && !weather.passes()) {
          break;
        }
        if (!swallowing) {
          out.write(some, 0, n);
        }
      }
    } catch (IOException gone) {
      // the other direction ends with this one
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
    end(from, into);
  }

  private void end(Socket one, Socket other) {
    shut(one);
    shut(other);
    open.remove(one);
    open.remove(other);
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // it is what we wanted
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    pull();
    threads.shutdownNow();
  }
}
