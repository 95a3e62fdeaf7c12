/**
 * Carries messages between people and boards: parse, queue, decide, append, fold, publish, answer.
 * Holds no business rule. The way of a message is the order in which to read: {@link
 * throughline.live.BoardSocket}, {@link throughline.live.Gate}, {@link throughline.live.wire.Wire},
 * {@link throughline.live.Session}, {@link throughline.live.Room}, {@link throughline.live.Outbox}.
 * The rules are numbered in {@code PROTOCOL.md}.
 */
package throughline.live;
