package throughline.workshop;

import io.smallrye.mutiny.Uni;

/** Where a workshop is now; told by the room that knows streams. */
public interface Standing {

  /**
   * @param state waiting, open or closed
   * @param door whether people may come in
   */
  record State(String state, boolean door, long people, long notes, long dots) {
    /** A workshop that nobody has opened yet. */
    public static final State UNTOUCHED = new State("waiting", true, 0, 0, 0);
  }

  /** The state of one workshop right now. */
  Uni<State> now(Workshop workshop);
}
