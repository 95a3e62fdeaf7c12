package throughline.platform.postgres;

import java.nio.file.Path;

/**
 * A server process of its own for the tests: starts the database, says so, and waits to be killed.
 */
final class Holder {

  private Holder() {}

  public static void main(String[] args) throws Exception {
    var server = PgServer.start(Path.of(args[0]));
    System.out.println("ready " + server.port());
    System.in.read();
    server.close();
    System.out.println("closed");
  }
}
