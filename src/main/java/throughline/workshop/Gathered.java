package throughline.workshop;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Figures of many workshops for a list, a moment old; told by the follower that gathers them. */
public interface Gathered {

  /** By workshop; one without a stream is missing. */
  Uni<Map<UUID, Standing.State>> of(Collection<UUID> workshops);
}
