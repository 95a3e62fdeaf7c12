package throughline.workshop;

import io.smallrye.mutiny.Uni;
import throughline.identity.Participant;

/** Told when somebody has joined, before they are let in; kept by the room that writes streams. */
public interface Arrivals {

  /**
   * Completes when the arrival is stored in the stream; fails with a {@code Problem} if it can't
   * be.
   */
  Uni<Void> arrived(Workshop workshop, Participant participant);
}
