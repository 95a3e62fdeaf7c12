package throughline.challenge;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asked for what the ids in a statement say; implemented where notes are known. */
public interface Sources {

  /**
   * The texts of those notes that an analyst may read now, by id. A note that is missing in the
   * answer was hidden, held, deleted or never shown.
   */
  Uni<Map<String, String>> texts(UUID workshop, Collection<String> notes);
}
