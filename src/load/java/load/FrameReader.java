package load;

import java.util.Arrays;

/**
 * Cuts a stream of bytes into an upgrade answer and WebSocket messages, in place where it can:
 * nothing is made per frame.
 */
final class FrameReader {
  /** Whoever is told. */
  interface Ear {
    /** Returns false to end the connection. */
    boolean head(String head);

    void message(int opcode, byte[] b, int off, int len);

    void broken(String why);

    boolean deaf();
  }

  private static final long LONGEST = 256L << 20;

  private final Ear ear;
  private boolean upgraded;
  private byte[] rest;
  private int restLength;
  private byte[] parts;
  private int partsLength;
  private int partsOpcode;
  long frames;

  FrameReader(Ear ear) {
    this.ear = ear;
  }

  void received(byte[] b, int n) {
    if (restLength == 0) {
      keep(b, parse(b, n), n);
      return;
    }
    if (rest.length < restLength + n) {
      rest = Arrays.copyOf(rest, Math.max(rest.length * 2, restLength + n));
    }
    System.arraycopy(b, 0, rest, restLength, n);
    restLength += n;
    int used = parse(rest, restLength);
    System.arraycopy(rest, used, rest, 0, restLength - used);
    restLength -= used;
    if (restLength == 0 && rest.length > 65_536) {
      rest = null;
    }
  }

  private void keep(byte[] b, int used, int n) {
    restLength = n - used;
    if (restLength > 0) {
      if (rest == null || rest.length < restLength) {
        rest = new byte[Math.max(4_096, restLength)];
      }
      System.arraycopy(b, used, rest, 0, restLength);
    }
  }

  /** How many bytes were used. */
  private int parse(byte[] b, int n) {
    int p = 0;
    if (!upgraded) {
      int end = headEnd(b, n);
      if (end < 0) {
        return 0;
      }
      if (!ear.head(new String(b, 0, end, java.nio.charset.StandardCharsets.ISO_8859_1))) {
        return n;
      }
      upgraded = true;
      p = end;
    }
    while (!ear.deaf()) {
      int head = headLength(b, p, n);
      if (head < 0) {
        return p;
      }
      long length = length(b, p, head);
      if (length > LONGEST) {
        ear.broken("frame too long");
        return n;
      }
      if (n - p < head + length) {
        return p;
      }
      frame(b[p] & 255, b, p + head, (int) length);
      p += head + (int) length;
    }
    return n;
  }

  private static int headEnd(byte[] b, int n) {
    for (int i = 0; i + 3 < n; i++) {
      if (b[i] == '\r' && b[i + 1] == '\n' && b[i + 2] == '\r' && b[i + 3] == '\n') {
        return i + 4;
      }
    }
    return -1;
  }

  private static int headLength(byte[] b, int p, int n) {
    if (n - p < 2) {
      return -1;
    }
    int short7 = b[p + 1] & 127;
    int head = short7 < 126 ? 2 : short7 == 126 ? 4 : 10;
    return n - p < head ? -1 : head;
  }

  private static long length(byte[] b, int p, int head) {
    if (head == 2) {
      return b[p + 1] & 127;
    }
    long length = 0;
    for (int i = p + 2; i < p + head; i++) {
      length = length << 8 | b[i] & 255;
    }
    return length;
  }

  private void frame(int first, byte[] b, int off, int len) {
    frames++;
    int opcode = first & 15;
    boolean last = (first & 0x80) != 0;
    if ((first & 0x70) != 0) {
      ear.broken("compressed frame, which was not agreed on");
    } else if (opcode >= 8 || last && opcode != 0) {
      ear.message(opcode, b, off, len);
    } else {
      part(opcode, last, b, off, len);
    }
  }

  private void part(int opcode, boolean last, byte[] b, int off, int len) {
    if (opcode != 0) {
      partsOpcode = opcode;
      partsLength = 0;
    }
    if (parts == null || parts.length < partsLength + len) {
      int size = Math.max(65_536, 2 * (partsLength + len));
      parts = parts == null ? new byte[size] : Arrays.copyOf(parts, size);
    }
    System.arraycopy(b, off, parts, partsLength, len);
    partsLength += len;
    if (last) {
      ear.message(partsOpcode, parts, 0, partsLength);
      partsLength = 0;
    }
  }
}
