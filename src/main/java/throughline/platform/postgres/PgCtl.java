package throughline.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database's own programs, with our settings. */
record PgCtl(DataFolder folder, Binaries binaries, RunAs as) {

  private static final String SETTINGS =
      String.join(
          " ",
          " -c listen_addresses=127.0.0.1",
          "-c unix_socket_directories=",
          "-c fsync=on",
          "-c synchronous_commit=on",
          "-c full_page_writes=on",
          "-c max_connections=60",
          "-c jit=off",
          "-c timezone=UTC",
          "-c log_timezone=UTC",
          // People's words stay out of the database's own log.
          "-c log_min_error_statement=panic",
          "-c log_error_verbosity=terse");

  /**
   * In a folder beside, renamed when it is whole: a killed first start leaves nothing half made.
   */
  void initialise() {
    var fresh = folder.home().resolve(folder.cluster().getFileName() + ".new");
    try {
      Binaries.remove(fresh);
      Files.createDirectories(fresh);
      var secret = folder.newSecret();
      as.own(fresh);
      as.own(secret);
      var ended =
          run(
              120,
              binaries.program("initdb"),
              "--pgdata=" + fresh,
              "--username=" + PgServer.USER,
              "--auth=scram-sha-256",
              "--pwfile=" + secret,
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--no-instructions");
      if (!ended.well()) {
        throw new PgFault("The database could not be made in " + fresh + ": " + ended.output());
      }
      Files.move(fresh, folder.cluster());
    } catch (IOException e) {
      throw DataFolder.cannotWrite(folder.home(), e);
    }
  }

  Shell.Ended start(int port) {
    folder.readyLog();
    as.own(folder.log());
    return run(
        130,
        binaries.program("pg_ctl"),
        "--pgdata=" + folder.cluster(),
        "--log=" + folder.log(),
        "--wait",
        "--timeout=120",
        "--options=-p " + port + SETTINGS,
        "start");
  }

  /** Running statements are broken off and rolled back; a checkpoint is written. */
  Shell.Ended stop() {
    return run(
        70,
        binaries.program("pg_ctl"),
        "--pgdata=" + folder.cluster(),
        "--mode=fast",
        "--wait",
        "--timeout=60",
        "stop");
  }

  private Shell.Ended run(int seconds, String... command) {
    return Shell.run(as.command(command), Path.of("/"), seconds);
  }
}
