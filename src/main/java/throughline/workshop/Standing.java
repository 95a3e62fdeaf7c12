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

  /**
   * What stands on its door.
   *
   * @param state waiting, open or closed
   * @param open whether people may come in
   * @param results whether everybody may read the results
   */
  record Doorway(String state, boolean open, boolean results) {
    /** Of a workshop that nobody has opened yet. */
    public static final Doorway UNTOUCHED = new Doorway("waiting", true, false);
  }

  /** The state of one workshop right now. */
  Uni<State> now(Workshop workshop);

  /** The same for who stands before it: nothing is counted for each of a thousand who come. */
  Uni<Doorway> door(Workshop workshop);
}
