package throughline.workshop;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Data that comes with the product. */
final class Shipped {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Shipped() {}

  static <T> List<T> read(String resource, Class<T[]> kind) {
    try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
      return List.of(JSON.readValue(in, kind));
    } catch (IOException broken) {
      throw new UncheckedIOException(resource, broken);
    }
  }
}
