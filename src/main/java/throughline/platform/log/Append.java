package throughline.platform.log;

import java.time.Instant;
import java.util.List;

/**
 * What one room wants to add to one stream in one step: all of it or nothing.
 *
 * @param stream workshop id
 * @param expected version of the stream that the decision was made on; 0 for a new stream
 * @param at time of the decision
 * @param events in order; may be empty when all commands changed nothing
 * @param commands one entry for each command decided, with versions counted from {@code expected}
 */
public record Append(
    String stream, long expected, Instant at, List<NewEvent> events, List<CommandEntry> commands) {}
