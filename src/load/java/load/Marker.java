package load;

/**
 * Eleven letters that find an event again in any bytes: {@code zQn} for a note or {@code zQm} for a
 * preview, then its number in the letters a to p. No digits: a board may hold back what looks like
 * somebody's number.
 */
public final class Marker {
  public static final int LENGTH = 11;
  private static final int DIGITS = 8;

  private Marker() {}

  public static String note(int number) {
    return make('n', number);
  }

  public static String move(int number) {
    return make('m', number);
  }

  private static String make(char kind, int number) {
    char[] c = new char[LENGTH];
    c[0] = 'z';
    c[1] = 'Q';
    c[2] = kind;
    for (int i = 0; i < DIGITS; i++) {
      c[3 + i] = (char) ('a' + ((number >>> (28 - 4 * i)) & 15));
    }
    return new String(c);
  }

  /** The number whose letters begin here, or -1. */
  static int number(byte[] b, int at) {
    int v = 0;
    for (int i = 0; i < DIGITS; i++) {
      int d = b[at + i] - 'a';
      if (d < 0 || d > 15) {
        return -1;
      }
      v = v << 4 | d;
    }
    return v;
  }
}
