package throughline.platform.log;

/**
 * A hint that a stream has grown. The log is the truth: who hears it, or misses it, reads from
 * there.
 *
 * @param stream workshop id
 * @param version the stream's version after the commit
 */
public record Committed(String stream, long version) {}
