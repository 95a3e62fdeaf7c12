package throughline.platform.postgres;

import java.nio.file.Path;

/**
 * A server process of its own for the tests: starts the database, says so (or why not), and waits
 * to be killed.
 */
final class Holder {

  private Holder() {}

  public static void main(String[] args) throws Exception {
    try (var server = PgServer.start(Path.of(args[0]))) {
      System.out.println("ready " + server.port());
      System.in.read();
    } catch (PgFault fault) {
      System.out.println(fault.getMessage());
      return;
    }
    System.out.println("closed");
  }
}
