package throughline.rehearsal;

/** What one person says of an item: impact and effort, from 1 to 5. */
record Verdict(int impact, int effort) {
  private static final int STEPS = 5;

  /** Always the same for the same person and item, and not the same for all of them. */
  static Verdict of(String person, String item) {
    int dice = dice(person, item);
    return new Verdict(1 + dice % STEPS, 1 + dice / STEPS % STEPS);
  }

  /** A number that belongs to a person and an item; not below 0. */
  static int dice(String person, String item) {
    return Math.floorMod((person + " rates " + item).hashCode() * 31 >> 3, 100_000);
  }

  /** What they said at first, before they thought better of it. */
  Verdict other() {
    return new Verdict(STEPS + 1 - impact, effort % STEPS + 1);
  }
}
