package throughline.live;

/**
 * Where a room's work runs: one thing after the other. The product uses an event loop, tests a
 * hand.
 */
interface Turns {

  /** Runs it in this room's order; at once if already there. */
  void run(Runnable work);

  /** Runs it in this room's order after some time. */
  void after(long millis, Runnable work);
}
