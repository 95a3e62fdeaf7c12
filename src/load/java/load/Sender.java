package load;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends what is due when it is due, whether or not anything came back: a server that stalls can't
 * make the schedule wait.
 */
final class Sender extends Thread {
  private static final long SLICE = 50_000_000L;
  private static final int SLICES = 100;

  /** No vowels: a board holds back words that insult, and chance would make some. */
  private static final String LETTERS = "bcdfghklmnpqrstv";

  private final Crowd crowd;
  private final Phase phase;
  private final Random random = new Random(42);
  private final int letters;
  private long nextSlice;
  private int kept;

  Sender(Crowd crowd, Phase phase) {
    super("sender");
    this.crowd = crowd;
    this.phase = phase;
    this.letters = phase.load.letters();
    setDaemon(true);
  }

  @Override
  public void run() {
    int note = 0;
    int move = 0;
    while ((note < phase.notes || move < phase.moves) && !crowd.isBroken()) {
      long noteDue = note < phase.notes ? phase.due[note] : Long.MAX_VALUE;
      long moveDue = move < phase.moves ? phase.moveDue[move] : Long.MAX_VALUE;
      await(Math.min(noteDue, moveDue));
      if (noteDue <= moveDue) {
        Conn c = crowd.conn(phase.sender[note]);
        int number = phase.base + note++;
        if (c.isLive() || c.driver.resends()) {
          c.write(number, text(Marker.note(number)));
        }
      } else {
        Conn c = crowd.conn(phase.moveSender[move]);
        int number = phase.moveBase + move++;
        if (c.isLive()) {
          c.driver.move(c, number, Marker.move(number), number % 4_000, number * 7 % 3_000);
        }
      }
    }
    phase.sent = true;
  }

  private void await(long due) {
    long now = System.nanoTime();
    while (now < due) {
      if (now > nextSlice) {
        nextSlice = now + SLICE;
        crowd.keepAlive(kept++ % SLICES, SLICES);
      }
      long left = due - now;
      LockSupport.parkNanos(
          left > 2_000_000 ? Math.min(left - 1_000_000, 20_000_000) : Math.min(left, 100_000));
      now = System.nanoTime();
    }
    Tally.record(phase.late, due, now);
  }

  /** As long as a note is to be. */
  String text(String marker) {
    StringBuilder b = new StringBuilder(letters).append(marker).append(' ');
    while (b.length() < letters) {
      b.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
          .append(random.nextInt(6) == 0 ? " " : "");
    }
    b.setLength(Math.max(letters - 1, Marker.LENGTH));
    return b.append('b').toString();
  }
}
