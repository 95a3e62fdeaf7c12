package throughline.platform.log;

/**
 * What a stream came to.
 *
 * @param version of the last fact in it
 * @param fold number of the fold that made it; another one can't go on with it
 * @param told whether the log holds that fact still: not where an older backup was brought back
 * @param state as the fold wrote it
 */
public record Snapshot(long version, String fold, boolean told, byte[] state) {}
