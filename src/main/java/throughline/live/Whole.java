package throughline.live;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import throughline.live.wire.Parts;
import throughline.live.wire.Snapshot;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/**
 * The compressed beginning of an audience's snapshots. Everybody who joins makes a new version, so
 * bytes kept for one version would serve nobody in a rush at the door: what came since is
 * compressed by itself and stands behind what is kept, in one gzip stream.
 *
 * <p>Words that were changed or taken back are in no snapshot: then it is made anew.
 */
final class Whole {
  private static final int MOST_SINCE = 256;

  /**
   * Things without anybody's words: an older state of them may stand before the newer one. (The run
   * holds what happens next; a change of that begins everything anew.)
   */
  private static final Set<Kind> WORDLESS = EnumSet.of(Kind.RUN, Kind.QUESTION, Kind.PERSON);

  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private final Set<Key> held;
  private final Set<Key> since = new LinkedHashSet<>();
  private final byte[] plain;
  private final byte[] packed;

  /**
   * @param seen JSON of everything that the audience sees, by key
   */
  Whole(Map<Key, String> seen) {
    Parts parts = new Parts();
    seen.forEach(parts::upsert);
    held = Set.copyOf(seen.keySet());
    plain = Snapshot.beginning(parts.entities()).getBytes(StandardCharsets.UTF_8);
    packed = packed(plain, Deflater.SYNC_FLUSH);
  }

  /** Takes note of a change; false if this beginning can't stand before it. */
  boolean goesOn(Key key, boolean gone) {
    if (gone || held.contains(key) && !WORDLESS.contains(key.kind())) {
      return false;
    }
    since.add(key);
    return since.size() <= MOST_SINCE;
  }

  /** What changed since, in order. */
  Set<Key> since() {
    return since;
  }

  /** The gzip stream of the beginning and this end. */
  byte[] with(String end) {
    byte[] rest = end.getBytes(StandardCharsets.UTF_8);
    byte[] packedRest = packed(rest, Deflater.NO_FLUSH);
    CRC32 sum = new CRC32();
    sum.update(plain);
    sum.update(rest);
    return ByteBuffer.allocate(GZIP.length + packed.length + packedRest.length + 8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(GZIP)
        .put(packed)
        .put(packedRest)
        .putInt((int) sum.getValue())
        .putInt(plain.length + rest.length)
        .array();
  }

  /** Raw blocks that end at a byte; the last ones of a stream without a flush. */
  private static byte[] packed(byte[] bytes, int flush) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      if (flush == Deflater.NO_FLUSH) {
        deflater.finish();
      }
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] buffer = new byte[16 * 1024];
      for (int n = buffer.length; n == buffer.length; ) {
        n = deflater.deflate(buffer, 0, buffer.length, flush);
        packed.write(buffer, 0, n);
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
