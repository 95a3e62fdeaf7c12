/**
 * The log: ordered, append-only streams of events, and the memory of commands that made them;
 * beside it, snapshots that can be made from it again. Read first: {@link
 * throughline.platform.log.EventLog}, then {@code RULES.md} beside this file.
 */
package throughline.platform.log;
