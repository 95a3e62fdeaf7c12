package load.meter;

/**
 * A process to be measured.
 *
 * @param name what it is for: {@code server} or {@code database}
 * @param tree with all its descendants, as a PostgreSQL must be
 */
public record Watched(String name, long pid, boolean tree) {}
