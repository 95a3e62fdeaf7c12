package throughline.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One server per data directory. The operating system lets go of it however the server ends. */
final class HomeLock implements AutoCloseable {

  /**
   * Held by this process. Where the file is locked by us already it must not even be opened: as
   * soon as any channel to it is closed, the operating system drops the lock of the whole process,
   * and the next server would take over a database that is in use.
   */
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path home;
  private final FileChannel channel;

  private HomeLock(Path home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  static HomeLock on(Path folder) {
    Path home;
    try {
      home = folder.toRealPath();
    } catch (IOException e) {
      throw DataFolder.cannotWrite(folder, e);
    }
    if (!HERE.add(home)) {
      throw taken(folder);
    }
    try {
      return new HomeLock(home, locked(folder));
    } catch (RuntimeException e) {
      HERE.remove(home);
      throw e;
    }
  }

  private static FileChannel locked(Path folder) {
    try {
      var channel =
          FileChannel.open(
              folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw taken(folder);
      }
      return channel;
    } catch (IOException e) {
      throw DataFolder.cannotWrite(folder, e);
    }
  }

  private static PgFault taken(Path folder) {
    return new PgFault(
        "Another Throughline is running on "
            + folder
            + ". Stop it first, or set THROUGHLINE_DATA to another folder.");
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new PgFault("The data directory cannot be released.", e);
    } finally {
      HERE.remove(home);
    }
  }
}
