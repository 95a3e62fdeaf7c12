package throughline.platform.log;

import java.time.Instant;

/**
 * One line of a stream as the log keeps it.
 *
 * @param version position in its stream, from 1, without gaps
 * @param at when the batch that holds it was decided, UTC, microseconds
 * @param actor random id of who did it, never a name
 * @param type explicit dotted name, never a class name
 * @param format format number of {@code data}; older ones are upcast when read
 * @param data JSON text
 */
public record StoredEvent(
    long version, Instant at, String actor, String type, int format, String data) {}
