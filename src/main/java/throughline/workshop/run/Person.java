package throughline.workshop.run;

import java.time.Instant;

/**
 * A participant as the stream knows them: a random code, never a name.
 *
 * @param code random, unlinkable to the order of joining
 * @param department as chosen at joining, or null
 * @param org employee, provider, community or resident, or null
 * @param remote not in the room
 * @param at when they joined
 * @param removed sent out by the facilitator
 * @param done id of the activity they last said to be done with, or null
 * @param needing id of the activity they last said to need more time for, or null
 */
public record Person(
    String code,
    String department,
    String org,
    boolean remote,
    Instant at,
    boolean removed,
    String done,
    String needing) {

  /** Whether they are done with this activity. */
  public boolean doneWith(String activity) {
    return done != null && done.equals(activity);
  }

  /** Whether they need more time for this activity. */
  public boolean needsMore(String activity) {
    return needing != null && needing.equals(activity);
  }

  Person removed(boolean out) {
    return new Person(code, department, org, remote, at, out, done, needing);
  }

  /** Who is done needs no more time. */
  Person done(String activity) {
    String still = activity == null ? needing : null;
    return new Person(code, department, org, remote, at, removed, activity, still);
  }

  /** Who needs more time is not done. */
  Person needs(String activity) {
    String still = activity == null ? done : null;
    return new Person(code, department, org, remote, at, removed, still, activity);
  }
}
