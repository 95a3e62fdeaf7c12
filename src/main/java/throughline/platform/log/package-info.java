/**
 * The log: ordered, append-only streams that are the only truth about a workshop. Read first:
 * {@link throughline.platform.log.EventLog}, then {@link throughline.platform.log.Append}.
 */
package throughline.platform.log;
