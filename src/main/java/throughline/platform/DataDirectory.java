package throughline.platform;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where this machine keeps Throughline's data. */
final class DataDirectory {

  private DataDirectory() {}

  /** {@code THROUGHLINE_DATA} if set, else the user's data directory. */
  static Path of(UnaryOperator<String> environment, String userHome) {
    var own = environment.apply("THROUGHLINE_DATA");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    var data = environment.apply("XDG_DATA_HOME");
    return data != null && !data.isBlank()
        ? Path.of(data, "throughline")
        : Path.of(userHome, ".local", "share", "throughline");
  }
}
