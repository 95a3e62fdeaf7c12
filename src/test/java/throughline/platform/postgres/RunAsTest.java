package throughline.platform.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

final class RunAsTest {

  private static final int NOBODY = 65534;

  @TempDir Path temporary;
  private Path home;

  @BeforeEach
  void emptyHome() throws Exception {
    home = Homes.in(temporary);
  }

  @Test
  void an_ordinary_user_needs_nothing_special() throws Exception {
    boolean root = RunAs.currentUid() == 0;
    var nobody = root ? RunAs.setpriv(NOBODY) : RunAs.SELF;
    nobody.own(home);
    var child = Homes.Child.start(nobody.prefix(), readableClassPath(), home);

    assertEquals("closed", child.end());

    assertEquals(
        root ? NOBODY : RunAs.currentUid(), Files.getAttribute(home.resolve("pg18"), "unix:uid"));
  }

  @Test
  void root_steps_down_to_the_user_that_owns_the_data() throws Exception {
    assumeTrue(RunAs.currentUid() == 0, "only root can step down");
    var folder = new DataFolder(home);
    new PgCtl(folder, Binaries.unpackedIn(home), RunAs.setpriv(NOBODY)).initialise();

    try (var server = PgServer.start(home)) {
      assertEquals("1", Homes.ask(server, "select 1"));
      var postmaster = Postmaster.on(folder.cluster()).orElseThrow().process().pid();
      assertEquals(NOBODY, Files.getAttribute(Path.of("/proc/" + postmaster), "unix:uid"));
    }
  }

  @Test
  void a_folder_that_the_other_user_may_not_enter_is_named() throws Exception {
    assumeTrue(RunAs.currentUid() == 0, "only root can step down");
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));

    var fault = assertThrows(PgFault.class, () -> RunAs.setpriv(NOBODY).reach(home));

    assertTrue(fault.getMessage().contains("may not enter " + home), fault.getMessage());
  }

  /** The few classes a child needs, where anybody may read them. */
  private String readableClassPath() throws Exception {
    var classes = temporary.resolve("classes");
    for (Class<?> of : List.of(PgServer.class, Holder.class)) {
      var folder = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
      var room = of.getPackageName().replace('.', '/');
      Files.createDirectories(classes.resolve(room));
      try (var files = Files.list(folder.resolve(room))) {
        for (Path file : files.toList()) {
          Files.copy(file, classes.resolve(room).resolve(file.getFileName()));
        }
      }
    }
    var path = new StringBuilder(classes.toString());
    for (Class<?> of :
        List.of(
            Logger.class,
            TarArchiveInputStream.class,
            BoundedInputStream.class,
            XZInputStream.class)) {
      var jar = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
      path.append(File.pathSeparator)
          .append(Files.copy(jar, temporary.resolve(of.getSimpleName() + ".jar")));
    }
    return path.toString();
  }
}
