package throughline.workshop.run;

import java.time.Instant;
import throughline.identity.Actor;
import throughline.identity.Role;

/**
 * What a decision may know beside the state: who asks, and the time. A decision sees no clock and
 * no random source; ids of new things are the versions of the facts that made them.
 *
 * @param actor who asks
 * @param now time of the batch
 */
public record Context(Actor actor, Instant now) {
  /** Whether they run the workshop, with an account or by a link. */
  public boolean facilitating() {
    return actor.role() == Role.FACILITATOR || actor.role() == Role.CO_FACILITATOR;
  }

  /** Whether they sort and name at any time, also where people may not. */
  public boolean arranging() {
    return facilitating() || actor.role() == Role.CAPTAIN;
  }

  /** Whether what they write is somebody else's, who has no device. */
  public boolean entering() {
    return facilitating() || actor.role() == Role.HELPER;
  }
}
