package throughline.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One server per data directory. The operating system lets go of it however the server ends. */
final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock on(Path home) {
    try {
      var channel =
          FileChannel.open(
              home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = null;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        // this very process has it: the same answer
      }
      if (lock == null) {
        channel.close();
        throw new PgFault(
            "Another Throughline is running on "
                + home
                + ". Stop it first, or set THROUGHLINE_DATA to another folder.");
      }
      return new HomeLock(channel);
    } catch (IOException e) {
      throw new PgFault("The data directory " + home + " cannot be written to.", e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new PgFault("The data directory cannot be released.", e);
    }
  }
}
