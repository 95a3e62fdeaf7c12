package load;

import java.util.Arrays;
import java.util.BitSet;

/** What one client has got in a phase. Touched by its loop only, read when that is quiet. */
final class Receipt {
  byte[] got = new byte[0];
  int[] order = new int[0];
  int ordered;

  /** Newest preview of each seat. */
  int[] newest = new int[0];

  /** Numbers of all notes that came while no phase was played. */
  final BitSet known = new BitSet();

  boolean holding;

  void begin(int notes, int seats, boolean moves) {
    got = new byte[notes];
    order = new int[Math.min(notes, 256)];
    ordered = 0;
    newest = new int[moves ? seats : 0];
    Arrays.fill(newest, -1);
  }

  /** False if it was there before. */
  boolean add(int note) {
    if (got[note]++ != 0) {
      return false;
    }
    if (ordered == order.length) {
      order = Arrays.copyOf(order, Math.max(256, ordered * 2));
    }
    order[ordered++] = note;
    return true;
  }
}
