package throughline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged product as a process that a test may start, kill and start again on its data. */
final class Product implements AutoCloseable {
  static final String EMAIL = "faults@example.org";
  static final String PASSWORD = UUID.randomUUID().toString();

  private static final Duration START = Duration.ofSeconds(120);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Product shared;

  private final Path data;
  private final int port = freePort();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final Thread onExit = new Thread(this::end);
  private List<String> before = List.of();
  private Process process;

  private Product(Path data) {
    this.data = data;
    environment.put("THROUGHLINE_DATA", data.toString());
    environment.put("THROUGHLINE_ADMIN_EMAIL", EMAIL);
    environment.put("THROUGHLINE_ADMIN_PASSWORD", PASSWORD);
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  /** On this data directory; not yet started. */
  static Product on(Path data) {
    return new Product(data);
  }

  /**
   * One for all tests that do it no harm, with a small heap, on the lookout for dead connections
   * every few seconds instead of every minute. It ends with this JVM.
   */
  static synchronized Product shared() throws IOException {
    if (shared == null) {
      shared =
          on(Folders.fresh("shared"))
              .option("-Xmx256m")
              .variable("THROUGHLINE_LIVE_SILENCE", "4s")
              .variable("QUARKUS_WEBSOCKETS_NEXT_SERVER_AUTO_PING_INTERVAL", "1s")
              .start();
    }
    return shared;
  }

  /** With an option of the JVM, or a setting as {@code -Dname=value}. */
  Product option(String option) {
    options.add(option);
    return this;
  }

  /** With a variable in its environment. */
  Product variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Started by this command, which ends by running the words after it. */
  Product under(String... command) {
    before = List.of(command);
    return this;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** Starts the process and waits until it calls itself ready. */
  Product start() {
    launch();
    long end = System.nanoTime() + START.toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the product did not start: " + said());
      }
      LockSupport.parkNanos(50_000_000);
    }
    return this;
  }

  /** Starts the process, whatever becomes of it. */
  Product launch() {
    List<String> command = new ArrayList<>(before);
    command.addAll(java());
    try {
      process = builder(command).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    Path jar = Path.of(System.getProperty("throughline.jar", "target/quarkus-app/quarkus-run.jar"));
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    return command;
  }

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(k -> k.matches("(QUARKUS|THROUGHLINE)_.*"));
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    return builder;
  }

  /** Runs a command of the product on its data to its end; the exit code. */
  int command(Duration most, String... words) throws InterruptedException, IOException {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of(words));
    Process ended = builder(command).start();
    assertThat(ended.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)).as(said()).isTrue();
    return ended.exitValue();
  }

  /** The exit code, if it ends within this time. */
  int ends(Duration most) throws InterruptedException {
    assertThat(process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)).as(said()).isTrue();
    return process.exitValue();
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** In an orderly way, as an update of the machine does. */
  void stop() {
    end();
  }

  private Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  /** All that it has printed. */
  String said() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its health door says that it can serve. */
  boolean ready() {
    return status("q/health/ready") == 200;
  }

  /** The status of a GET; 0 when nobody answers. */
  int status(String path) {
    try {
      return HTTP.send(request(path), BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a GET. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path), BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(url().resolve(path)).timeout(Duration.ofSeconds(10)).build();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(onExit);
    end();
  }

  private void end() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
