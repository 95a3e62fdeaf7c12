package load.drivers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The variable-length encoding of Yjs, as far as one note needs it. */
final class Lib0 {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  Lib0 raw(int... values) {
    for (int v : values) {
      out.write(v);
    }
    return this;
  }

  Lib0 number(long v) {
    long rest = v;
    while (rest > 127) {
      out.write((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  /** A signed number that is not negative. */
  Lib0 signed(long v) {
    out.write((v > 63 ? 128 : 0) | (int) (v & 63));
    for (long rest = v >>> 6; rest > 0; rest >>>= 7) {
      out.write((rest > 127 ? 128 : 0) | (int) (rest & 127));
    }
    return this;
  }

  Lib0 bytes(byte[] b) {
    number(b.length);
    out.writeBytes(b);
    return this;
  }

  Lib0 text(String s) {
    return bytes(s.getBytes(StandardCharsets.UTF_8));
  }

  byte[] done() {
    return out.toByteArray();
  }

  /** The number that begins here, and where the next thing begins. */
  static int[] number(byte[] b, int at) {
    int v = 0;
    int i = at;
    for (int shift = 0; ; shift += 7) {
      int x = b[i++] & 255;
      v |= (x & 127) << shift;
      if (x < 128) {
        return new int[] {v, i};
      }
    }
  }
}
