package throughline.platform.log;

import java.time.Instant;

/**
 * Where and when a fact stands in its stream, and who did it: what a fold needs beside the fact.
 *
 * @param version its number in the stream
 * @param at when it was decided, UTC
 * @param actor random id of who did it
 */
public record Stamp(long version, Instant at, String actor) {}
