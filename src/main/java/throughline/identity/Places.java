package throughline.identity;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Looks workshops up for the doors; kept by the register of workshops. */
public interface Places {

  /** By join code, in any case, blanks and dashes ignored. */
  Uni<Optional<Place>> byCode(String code);

  Uni<Optional<Place>> byId(UUID id);
}
