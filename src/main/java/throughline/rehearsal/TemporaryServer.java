package throughline.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of this same program with a database of its own, in a process and a directory that are
 * gone afterwards.
 */
final class TemporaryServer implements AutoCloseable {
  static final String EMAIL = "rehearsal@example.org";

  private static final Duration START = Duration.ofSeconds(120);
  private static final int STOP_SECONDS = 30;

  private final Path home;
  private final Process process;
  private final URI url;
  private final String password;
  private final Thread onExit = new Thread(this::stop, "rehearsal-exit");

  private TemporaryServer(Path home, int port) throws IOException {
    this.home = home;
    this.url = URI.create("http://localhost:" + port + "/");
    this.password = UUID.randomUUID().toString();
    this.process = command(port).start();
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  static TemporaryServer start() {
    try {
      TemporaryServer server =
          new TemporaryServer(Files.createTempDirectory("throughline-rehearsal"), freePort());
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return url;
  }

  String password() {
    return password;
  }

  private ProcessBuilder command(int port) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dquarkus.http.port=" + port,
            "-Dquarkus.http.host=127.0.0.1",
            "-jar",
            jar().toString());
    Map<String, String> environment = builder.environment();
    // Whatever this machine's real server uses must not be touched.
    environment.keySet().removeIf(k -> k.startsWith("QUARKUS_") || k.startsWith("THROUGHLINE_"));
    environment.put("THROUGHLINE_DATA", home.resolve("data").toString());
    environment.put("THROUGHLINE_ADMIN_EMAIL", EMAIL);
    environment.put("THROUGHLINE_ADMIN_PASSWORD", password);
    builder.directory(home.toFile());
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    return builder;
  }

  private static Path jar() {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    if (!jar.toString().endsWith(".jar") || !Files.isRegularFile(jar)) {
      throw new Trouble("A temporary server needs the packaged program; say --url instead.");
    }
    return jar;
  }

  private Path log() {
    return home.resolve("server.log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest ready = HttpRequest.newBuilder(url.resolve("/q/health/ready")).build();
    long end = System.nanoTime() + START.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // it is starting
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      Pause.of(Duration.ofMillis(100));
    }
    String said = lastWords();
    close();
    throw new Trouble("The temporary server did not start. Its last words: " + said);
  }

  private String lastWords() {
    try (Stream<String> lines = Files.lines(log())) {
      return String.join(" / ", lines.skip(Math.max(0, Files.lines(log()).count() - 5)).toList());
    } catch (IOException e) {
      return "none";
    }
  }

  /** Stops it and removes everything it wrote. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException ending) {
      return; // the hook is at it
    }
    stop();
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException e) {
      // A temporary directory that can't be listed is left to the system.
    }
  }
}
