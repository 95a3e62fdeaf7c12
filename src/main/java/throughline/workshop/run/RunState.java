package throughline.workshop.run;

import java.time.Instant;
import java.util.List;
import throughline.platform.log.Stamp;

/**
 * All that a {@link Run} knows, as a value; what each part means is said there.
 *
 * @param closed when and at which version it was closed, or null
 * @param furthest place on the agenda of the latest activity that was ever begun; -1 before
 * @param people in the order of joining
 */
public record RunState(
    Setup setup,
    String current,
    Instant since,
    Timer timer,
    boolean door,
    boolean intake,
    Instant frozen,
    boolean mayMove,
    boolean ownVotable,
    Stamp closed,
    int furthest,
    Pace pace,
    List<Person> people) {}
