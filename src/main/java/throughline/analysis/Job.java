package throughline.analysis;

import java.util.Locale;
import java.util.UUID;

/**
 * A job that a worker has claimed.
 *
 * @param question the only question to look at, or null for all
 * @param language of the fixed words around the notes' own: English or Spanish
 * @param attempt 1 for the first
 */
record Job(UUID id, UUID workshop, Kind kind, String question, Locale language, int attempt) {}
