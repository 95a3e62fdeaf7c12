package load.servers;

import java.util.List;
import load.Driver;
import load.meter.Watched;

/** A server that runs. */
public interface Server extends AutoCloseable {
  String name();

  int port();

  /** The server and, if it has one, its database. */
  List<Watched> processes();

  /** A fresh board. */
  Driver board();

  @Override
  void close();
}
