package load.servers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import load.Driver;
import load.drivers.Hocuspocus;
import load.drivers.Tldraw;
import load.meter.Watched;

/** Other people's servers, from the pinned packages under {@code target/peers}. */
public final class Peer implements Server {
  private static final Path BROUGHT = Path.of("target", "peers").toAbsolutePath();

  private final String name;
  private final int port = Child.freePort();
  private final Child child;
  private String schema;
  private int boards;

  /**
   * Starts it.
   *
   * @param name {@code hocuspocus} or {@code tldraw}
   */
  public Peer(String name, Path folder) {
    this.name = name;
    String file = folder.resolve(name + ".sqlite").toString();
    String launcher = BROUGHT.resolve(name + ".mjs").toString();
    List<String> command = List.of("node", launcher, String.valueOf(port), file);
    child = new Child(command, Map.of(), folder.resolve(name + ".log")).await(port);
  }

  /** Whether the packages have been brought. */
  public static boolean brought() {
    return Files.exists(BROUGHT.resolve(".settled"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public List<Watched> processes() {
    return List.of(new Watched("server", child.pid(), false));
  }

  @Override
  public Driver board() {
    String board = "b" + ++boards;
    return name.equals("tldraw") ? new Tldraw(board, schema()) : new Hocuspocus(board);
  }

  private String schema() {
    if (schema == null) {
      URI uri = URI.create("http://127.0.0.1:" + port + "/schema");
      schema =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
              .join()
              .body();
    }
    return schema;
  }

  @Override
  public void close() {
    child.close();
  }
}
