package throughline.rehearsal;

/** One phase of the script, as it is played. */
sealed interface Step {
  /** The activity's id on the board. */
  String activity();

  /** Nothing to do but to be there; {@code kind} is the kind of the activity. */
  record Talk(String activity, String kind, int minutes) implements Step {}

  /** A silent round: everybody writes for so many minutes. */
  record Write(String activity, int question, int minutes) implements Step {}

  /** Reveal and read. */
  record Read(String activity, int question, int minutes) implements Step {}

  /** The machine's groups are accepted. */
  record Group(String activity, int minutes) implements Step {}

  /** Everybody rates impact and effort alone, and the room agrees on a place afterwards. */
  record Rate(String activity, int minutes) implements Step {}

  /** A blind vote. */
  record Vote(String activity, Script.Round round, int minutes) implements Step {}
}
