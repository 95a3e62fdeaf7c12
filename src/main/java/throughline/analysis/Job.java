package throughline.analysis;

import java.util.UUID;

/**
 * A job that a worker has claimed.
 *
 * @param question the only question to look at, or null for all
 * @param attempt 1 for the first
 */
record Job(UUID id, UUID workshop, Kind kind, String question, int attempt) {}
