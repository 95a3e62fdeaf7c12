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
  public boolean facilitating() {
    return actor.role() == Role.FACILITATOR;
  }
}
