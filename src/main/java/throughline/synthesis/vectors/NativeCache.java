package throughline.synthesis.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tokenizer unpacks its native library: the home by default, which may be read-only. */
final class NativeCache {
  private static final String KEY = "DJL_CACHE_DIR";

  private NativeCache() {}

  static void choose() {
    if (System.getenv(KEY) != null || System.getProperty(KEY) != null) {
      return;
    }
    var home = Path.of(System.getProperty("user.home", "/nowhere"));
    if (!mayWrite(home.resolve(".djl.ai"))) {
      System.setProperty(KEY, own().toString());
    }
  }

  private static boolean mayWrite(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }

  /** A fresh folder and not a fixed name: nobody else may lay a library there for us to load. */
  private static Path own() {
    try {
      return Files.createTempDirectory("throughline-native-");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("No folder for native libraries can be written", e);
    }
  }
}
