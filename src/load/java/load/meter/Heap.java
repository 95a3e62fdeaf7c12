package load.meter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Live objects of a JVM of ours, after a collection. */
public final class Heap {
  private Heap() {}

  public static double liveKib(Watched jvm) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process process =
          new ProcessBuilder(jcmd, String.valueOf(jvm.pid()), "GC.class_histogram").start();
      byte[] out = process.getInputStream().readAllBytes();
      // The last line: Total, objects, bytes.
      String[] lines = new String(out, StandardCharsets.UTF_8).strip().split("\n");
      String[] total = lines[lines.length - 1].strip().split("\\s+");
      return Double.parseDouble(total[2]) / 1_024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
