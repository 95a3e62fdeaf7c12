package throughline.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the database's programs run. They refuse root, so root steps down: into a user namespace
 * where it is nobody (files stay root's), or to another user id (files become that user's). The two
 * cannot share a data folder, so the owner of an existing one decides.
 *
 * @param prefix words before the command
 * @param uid the owner that data files must have, or -1 to leave them
 */
record RunAs(List<String> prefix, int uid) {

  private static final int NOBODY = 65534;

  static final RunAs SELF = new RunAs(List.of(), -1);

  static RunAs forData(Path data, Path home) {
    if (currentUid() != 0) {
      return SELF;
    }
    if (Files.exists(data)) {
      int owner = uidOf(data);
      return owner == 0 ? unshared(home, data) : setpriv(owner);
    }
    return namespaces(home) ? unshare() : setpriv(NOBODY);
  }

  /** Whether root may make user namespaces here; the usual container says no. */
  static boolean namespaces(Path anywhere) {
    return Shell.run(List.of("unshare", "-U", "true"), anywhere, 10).well();
  }

  static int currentUid() {
    // Not user.name: in containers a number may have no name.
    try {
      var probe = Files.createTempFile("throughline-", ".uid");
      try {
        return uidOf(probe);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      throw new PgFault("The temporary folder cannot be written to.", e);
    }
  }

  private static RunAs unshared(Path home, Path data) {
    if (!namespaces(home)) {
      throw new PgFault(
          data
              + " belongs to root, and this machine does not let root start a database on it."
              + " Give it to another user (chown -R 65534:65534 "
              + data
              + ") and start again.");
    }
    return unshare();
  }

  private static RunAs unshare() {
    return new RunAs(List.of("unshare", "-U"), -1);
  }

  static RunAs setpriv(int uid) {
    return new RunAs(List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
  }

  List<String> command(String... words) {
    var all = new ArrayList<>(prefix);
    all.addAll(List.of(words));
    return all;
  }

  /** Hands a file or folder to the user that the database runs as. */
  void own(Path path) {
    if (uid < 0) {
      return;
    }
    try {
      Files.setAttribute(path, "unix:uid", uid);
      Files.setAttribute(path, "unix:gid", uid);
    } catch (IOException e) {
      throw new PgFault(path + " cannot be handed to the user that the database runs as.", e);
    }
  }

  /** Every folder above must let that user pass. */
  void reach(Path folder) {
    if (uid < 0) {
      return;
    }
    if (!Shell.run(command("test", "-x", folder.toString()), Path.of("/"), 10).well()) {
      throw new PgFault(
          "The database cannot run as root, and user "
              + uid
              + " may not enter "
              + folder
              + ". Set THROUGHLINE_DATA to a folder below one that everybody may enter,"
              + " for example /var/lib/throughline.");
    }
  }

  private static int uidOf(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new PgFault(path + " cannot be read.", e);
    }
  }
}
