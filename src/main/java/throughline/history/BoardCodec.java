package throughline.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import throughline.board.BoardState;

/**
 * Boards as compressed JSON and back, for {@link throughline.platform.log.Snapshots}. One shape
 * only, that of {@link BoardState#FOLD}: what is not exactly that is not read.
 */
public final class BoardCodec {
  private static final ObjectMapper JSON =
      Spelling.json()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(new SimpleModule().addSerializer(new InOrder()))
          .build();

  private static final ObjectWriter WRITER = JSON.writerFor(BoardState.class);
  private static final ObjectReader READER = JSON.readerFor(BoardState.class);

  private BoardCodec() {}

  /** Makes what reads and writes boards: a server that stops has little time to keep them. */
  static void prepare() {
    // Loading this class has done it.
  }

  /** The same board is the same text, whatever order its sets have in memory. */
  private static final class InOrder extends StdSerializer<Set<?>> {
    private static final long serialVersionUID = 1;

    InOrder() {
      super(Set.class, false);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator to, SerializerProvider by) throws IOException {
      to.writeStartArray();
      for (Object one : new TreeSet<>(set)) {
        by.defaultSerializeValue(one, to);
      }
      to.writeEndArray();
    }
  }

  public static byte[] write(BoardState board) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      WRITER.writeValue(zipped, board);
    } catch (IOException bug) {
      throw new UncheckedIOException(bug);
    }
    return bytes.toByteArray();
  }

  /** The board that was written; fails in whatever way if these bytes are none. */
  public static BoardState read(byte[] bytes) {
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return READER.readValue(plain);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
