package throughline.platform.log;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * What a stream came to at some version, one for each stream, so that whoever folds it need not
 * begin at its beginning. It can be thrown away at any time and made again from the log, which
 * alone is the truth. It holds everything that the stream does and is for nobody's eyes.
 */
public interface Snapshots {

  /** The one that was kept last; empty if there is none. */
  Uni<Optional<Snapshot>> of(String stream);

  /**
   * Keeps this one in place of the one before; of a stream that does not hold its version, nothing
   * is kept.
   */
  Uni<Void> keep(String stream, long version, String fold, byte[] state);
}
