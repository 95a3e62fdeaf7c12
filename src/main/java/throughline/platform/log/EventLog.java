package throughline.platform.log;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * Ordered, append-only streams, one for each workshop. The order in the log is the truth;
 * everything else is a hint. Failures of the {@code Uni} mean that the database could not be asked:
 * the outcome of an append is then unknown and its command ids tell (see {@link #commands}).
 */
public interface EventLog {

  /**
   * Adds to several streams in one round trip and one transaction; a conflict on one stream leaves
   * the others untouched.
   *
   * @return one result for each append, in the order given; a stream may occur once in a batch
   */
  Uni<List<Appended>> append(List<Append> batch);

  /** Up to {@code limit} events with a version above {@code after}, in order. */
  Uni<List<StoredEvent>> read(String stream, long after, int limit);

  /** The stream's version, 0 if there is none. */
  Uni<Long> version(String stream);

  /** Which of these command ids the stream remembers. */
  Uni<List<CommandEntry>> commands(String stream, Collection<String> ids);
}
