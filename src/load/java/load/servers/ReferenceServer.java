package load.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import load.Driver;
import load.drivers.Reference;
import load.meter.Watched;

/** The reference: as cheap as this product's design can be. See {@code load.ceiling}. */
public final class ReferenceServer implements Server {
  private final String name;
  private final int port = Child.freePort();
  private final Child child;
  private final ReferenceDatabase database;
  private int boards;

  private ReferenceServer(
      String name, List<String> options, ReferenceDatabase database, Path folder) {
    this.name = name;
    this.database = database;
    List<String> rest =
        new ArrayList<>(
            List.of("-cp", System.getProperty("java.class.path"), "load.ceiling.Ceiling"));
    rest.addAll(List.of("--port", String.valueOf(port)));
    rest.addAll(options);
    Map<String, String> env =
        database == null ? Map.of() : Map.of("REFERENCE_DATABASE", database.jdbc());
    child = new Child(Child.java(rest), env, folder.resolve(name + ".log")).await(port);
  }

  /** Leading-edge tick of 16 ms and group commit to a PostgreSQL of its own. */
  public static ReferenceServer durable(Path folder) {
    ReferenceDatabase database = new ReferenceDatabase(folder.resolve("reference"));
    List<String> options = List.of("--tick", "16", "--lead", "1", "--pg", "1");
    return new ReferenceServer("reference", options, database, folder);
  }

  /** A frame for each event, encoded once; no tick and no store. */
  public static ReferenceServer bare(Path folder) {
    return new ReferenceServer("bare", List.of(), null, folder);
  }

  /** The bare one with a fault in every thousandth send. */
  public static ReferenceServer faulty(Path folder, String fault) {
    return new ReferenceServer("faulty", List.of("--fault", fault), null, folder);
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
    Watched server = new Watched("server", child.pid(), false);
    return database == null ? List.of(server) : List.of(server, database.watched());
  }

  @Override
  public Driver board() {
    return new Reference("b" + ++boards);
  }

  @Override
  public void close() {
    child.close();
    if (database != null) {
      database.close();
    }
  }
}
