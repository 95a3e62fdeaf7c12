package load.drivers;

import java.nio.charset.StandardCharsets;

/** Looks into frames without making strings of them. */
final class Bytes {
  private Bytes() {}

  static boolean at(byte[] b, int off, int len, String s) {
    if (len < s.length()) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (b[off + i] != s.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the text after {@code s} begins, within these bytes; -1 when it is not there. */
  static int after(byte[] b, int off, int len, String s) {
    for (int i = off; i <= off + len - s.length(); i++) {
      if (at(b, i, s.length(), s)) {
        return i + s.length();
      }
    }
    return -1;
  }

  static long number(byte[] b, int off, int end) {
    long v = 0;
    for (int i = off; i < end && b[i] >= '0' && b[i] <= '9'; i++) {
      v = v * 10 + b[i] - '0';
    }
    return v;
  }

  /** Up to the next quotation mark. */
  static String quoted(byte[] b, int off, int end) {
    int i = off;
    while (i < end && b[i] != '"') {
      i++;
    }
    return new String(b, off, i - off, StandardCharsets.UTF_8);
  }
}
