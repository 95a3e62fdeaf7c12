package throughline.board;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one fact changed and who did it.
 *
 * @param version of the fact
 */
public record Step(long version, String actor, List<Change> changes) {

  /** The same with what comes after it. */
  Step and(Step more) {
    return new Step(
        version, actor, Stream.concat(changes.stream(), more.changes().stream()).toList());
  }
}
