package load.workloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import load.servers.OurServer;
import load.servers.Peer;
import load.servers.ReferenceServer;
import load.servers.Server;

/** The servers of a run: each is started and warmed when it is first needed, and then stays. */
final class Servers implements AutoCloseable {
  private static final Set<String> PEERS = Set.of("hocuspocus", "tldraw");

  private final Path folder;
  private final Told told;
  private final Map<String, Server> running = new LinkedHashMap<>();
  private int fresh;

  Servers(Path folder, Told told) {
    this.folder = folder;
    this.told = told;
  }

  Server named(String name) {
    Server there = running.get(name);
    if (there == null) {
      told.line("  starting and warming " + name);
      there = start(name, folder);
      running.put(name, there);
      Heat.apply(there);
    }
    return there;
  }

  /** Whether it can be started here; peers must have been brought. */
  boolean there(String name) {
    boolean there = !PEERS.contains(name) || Peer.brought();
    if (!there) {
      told.line("  without " + name + ": npm run --prefix src/load/peers bring");
    }
    return there;
  }

  /** One that nobody has used; whoever asks closes it. */
  Server fresh(String name) {
    return start(name, freshFolder());
  }

  Path freshFolder() {
    try {
      return Files.createDirectories(folder.resolve("fresh" + ++fresh));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Server start(String name, Path in) {
    return switch (name) {
      case "ours" -> {
        told.line("  limits raised: " + OurServer.RAISED);
        yield OurServer.start(in);
      }
      case "reference" -> ReferenceServer.durable(in);
      case "bare" -> ReferenceServer.bare(in);
      case "hocuspocus", "tldraw" -> new Peer(name, in);
      default -> throw new IllegalArgumentException("no server " + name);
    };
  }

  @Override
  public void close() {
    running.values().forEach(Server::close);
    running.clear();
  }
}
