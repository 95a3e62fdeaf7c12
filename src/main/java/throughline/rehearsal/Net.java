package throughline.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What all simulated devices share: the way to the server, threads and a clock. Identities share
 * nothing.
 *
 * @param base address of the server, without a path
 */
record Net(URI base, HttpClient http, ExecutorService threads, ScheduledExecutorService clock)
    implements AutoCloseable {

  static Net to(URI base) {
    ExecutorService threads = Executors.newCachedThreadPool(Net::thread);
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(threads)
            .build();
    return new Net(base, http, threads, Executors.newScheduledThreadPool(2, Net::thread));
  }

  static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "rehearsal");
    thread.setDaemon(true);
    return thread;
  }

  URI uri(String path) {
    return base.resolve(path);
  }

  URI socket(String path) {
    String http = uri(path).toString();
    return URI.create("ws" + http.substring("http".length()));
  }

  @Override
  public void close() {
    clock.shutdownNow();
    threads.shutdownNow();
  }
}
