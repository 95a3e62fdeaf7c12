package throughline.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Compressed bytes for who reads none. */
final class Gzip {
  private Gzip() {}

  static byte[] back(byte[] zipped) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return gzip.readAllBytes();
    } catch (IOException memoryHasNone) {
      throw new UncheckedIOException(memoryHasNone);
    }
  }
}
