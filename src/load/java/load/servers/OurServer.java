package load.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import load.Driver;
import load.drivers.Ours;
import load.meter.Watched;

/** The packaged product in its production profile, with a database of its own. */
public final class OurServer implements Server {
  /** Limits that a crowd behind one generator would hit; all else is as it is delivered. */
  public static final List<String> RAISED =
      List.of(
          "throughline.live.messages-per-second=100000",
          "throughline.live.messages-burst=100000",
          "throughline.doors.joins-at-once=100000");

  private static final String EMAIL = "load@example.org";
  private static final int PATIENCE = 300;

  private final Path data;
  private final int port;
  private final Http http;
  private final Child child;
  private final double firstPage;
  private static final String PASSWORD = UUID.randomUUID().toString();
  private String staff;

  private OurServer(Path data, Path log) {
    this.data = data;
    this.port = Child.freePort();
    this.http = new Http(port);
    Path jar = Path.of(System.getProperty("throughline.jar", "target/quarkus-app/quarkus-run.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("package the product first: " + jar + " is not there");
    }
    List<String> rest = new ArrayList<>();
    Stream.of(System.getProperty("load.jvm", "").split(" "))
        .filter(o -> !o.isBlank())
        .forEach(rest::add);
    RAISED.forEach(r -> rest.add("-D" + r));
    rest.addAll(List.of("-Dquarkus.http.port=" + port, "-Dquarkus.http.host=127.0.0.1"));
    rest.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    Map<String, String> environment =
        Map.of(
            "THROUGHLINE_DATA", data.toString(),
            "THROUGHLINE_ADMIN_EMAIL", EMAIL,
            "THROUGHLINE_ADMIN_PASSWORD", PASSWORD);
    long begin = System.nanoTime();
    child = new Child(Child.java(rest), environment, log);
    awaitPage(begin);
    firstPage = (System.nanoTime() - begin) / 1e9;
  }

  /** Starts it on a data directory, which is made if it is not there. */
  public static OurServer on(Path data, Path folder) {
    return new OurServer(data, folder.resolve("ours.log"));
  }

  public static OurServer start(Path folder) {
    return on(folder.resolve("ours"), folder);
  }

  private void awaitPage(long begin) {
    while (child.alive() && System.nanoTime() - begin < PATIENCE * 1_000_000_000L) {
      try {
        http.send("GET", "/", null, null).join();
        return;
      } catch (CompletionException notYet) {
        LockSupport.parkNanos(20_000_000);
      }
    }
    String said = child.said();
    child.close();
    throw new IllegalStateException("the product did not start: " + said);
  }

  /** Seconds from the start of the process to its first page. */
  public double firstPageSeconds() {
    return firstPage;
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public List<Watched> processes() {
    return List.of(new Watched("server", child.pid(), false), ReferenceDatabase.watched(data));
  }

  /** A fresh workshop. */
  public Workshop workshop() {
    if (staff == null) {
      String who = Http.json(Map.of("email", EMAIL, "password", PASSWORD));
      staff = Http.cookie(http.send("POST", "/studio/api/session", null, who).join());
    }
    return new Workshop(http, staff);
  }

  @Override
  public Driver board() {
    return new Ours(workshop());
  }

  @Override
  public void close() {
    child.close();
  }
}
