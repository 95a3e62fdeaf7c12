package throughline.synthesis.vectors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sentence model, MiniLM in process: loaded at the first text, one text at a time, so that a
 * vector does not depend on what else is embedded. Remembers the last vectors. Thread-safe.
 */
public final class Embedder {

  /** Names the model wherever a vector is kept. */
  public static final String MODEL = "all-minilm-l6-v2-q";

  private static final int REMEMBERED = 20_000;

  /** Held here because the logging system forgets the level of a logger nobody holds. */
  private static final Logger NATIVE = Logger.getLogger("ai.djl");

  private final Map<String, float[]> known =
      new LinkedHashMap<>(1024, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The unit vector of a text, 384 numbers; the same object for the same text, so leave it alone.
   */
  public float[] embed(String text) {
    synchronized (known) {
      var found = known.get(text);
      if (found != null) {
        return found;
      }
    }
    var vector = Model.LOADED.embed(text).content().vector();
    synchronized (known) {
      known.put(text, vector);
    }
    return vector;
  }

  private static final class Model {
    static final MiniLm LOADED = load();

    private static MiniLm load() {
      NATIVE.setLevel(Level.SEVERE);
      NativeCache.choose();
      return new MiniLm();
    }
  }
}
