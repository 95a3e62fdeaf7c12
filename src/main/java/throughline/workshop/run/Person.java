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
 */
public record Person(
    String code,
    String department,
    String org,
    boolean remote,
    Instant at,
    boolean removed,
    String done) {

  Person removed(boolean out) {
    return new Person(code, department, org, remote, at, out, done);
  }

  Person done(String activity) {
    return new Person(code, department, org, remote, at, removed, activity);
  }
}
