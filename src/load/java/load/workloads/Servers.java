package load.workloads;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import load.servers.OurServer;
import load.servers.ReferenceServer;
import load.servers.Server;

/** The servers of a run: each is started and warmed when it is first needed, and then stays. */
final class Servers implements AutoCloseable {
  private final Path folder;
  private final Told told;
  private final Map<String, Server> running = new LinkedHashMap<>();

  Servers(Path folder, Told told) {
    this.folder = folder;
    this.told = told;
  }

  Server named(String name) {
    Server there = running.get(name);
    if (there == null) {
      there = start(name);
      running.put(name, there);
      Heat.apply(there);
    }
    return there;
  }

  private Server start(String name) {
    told.line("  starting and warming " + name);
    return switch (name) {
      case "ours" -> {
        told.line("  limits raised: " + OurServer.RAISED);
        yield OurServer.start(folder);
      }
      case "reference" -> ReferenceServer.durable(folder);
      case "bare" -> ReferenceServer.bare(folder);
      default -> throw new IllegalArgumentException("no server " + name);
    };
  }

  @Override
  public void close() {
    running.values().forEach(Server::close);
    running.clear();
  }
}
