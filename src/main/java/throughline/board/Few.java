package throughline.board;

import java.util.List;

/**
 * What may be told of few people to who was not in the room: a number of people under five is not a
 * number but a guess at who they were.
 */
final class Few {
  /** The smallest number of people that is told. */
  static final int TOLD = 5;

  private Few() {}

  /** The number, or 0 where it is not told. */
  static int people(long n) {
    return n < TOLD ? 0 : (int) n;
  }

  /** The same for the voters of each item; dots are no people. */
  static List<Tally> voters(List<Tally> tallies) {
    return tallies.stream().map(t -> new Tally(t.item(), t.dots(), people(t.voters()))).toList();
  }
}
