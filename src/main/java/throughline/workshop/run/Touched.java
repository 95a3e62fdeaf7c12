package throughline.workshop.run;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What folding some facts has touched, so that only that is looked at again. The fold fills it, the
 * room empties it after each batch.
 */
public final class Touched {
  private Set<Key> shared = new LinkedHashSet<>();
  private Map<String, Set<Key>> mine = new HashMap<>();
  private boolean loud;
  private boolean everything;

  /** Something that views show; others hear of it with the next frame. */
  public void shared(Kind kind, String id) {
    shared.add(new Key(kind, id));
    loud = true;
  }

  /** Something whose moment must not be told (a ballot): others hear of it on the beat. */
  public void quietly(Kind kind, String id) {
    shared.add(new Key(kind, id));
  }

  /** Something that only this actor sees. */
  public void mine(String actor, Kind kind, String id) {
    if (actor != null) {
      mine.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(new Key(kind, id));
    }
  }

  /** What an audience may see has changed as a whole: views are fetched anew. */
  public void everything() {
    everything = true;
    loud = true;
  }

  /** What has been touched since the last drain; afterwards nothing is. */
  public Drained drain() {
    Drained drained = new Drained(shared, mine, loud, everything);
    shared = new LinkedHashSet<>();
    mine = new HashMap<>();
    loud = false;
    everything = false;
    return drained;
  }

  /**
   * @param shared keys of views
   * @param mine keys of private views by actor
   * @param loud whether a frame should go out at once
   * @param everything whether views must be fetched anew
   */
  public record Drained(
      Set<Key> shared, Map<String, Set<Key>> mine, boolean loud, boolean everything) {}
}
