package throughline.live.wire;

import throughline.platform.log.Command;

/** One frame from a client, read. What can't be read is a value too. */
public sealed interface ClientMessage {

  /** Who is there, and at which version: the first frame, and again after each resync. */
  record Hello(int protocol, long version) implements ClientMessage {}

  /** A command under the client's id for it. */
  record Do(String id, String name, Command command) implements ClientMessage {}

  /** A command whose id is readable and whose rest is not: refused, the connection stays. */
  record Malformed(String id, String why, String field) implements ClientMessage {}

  /**
   * A note in somebody's hand, now: droppable, never answered.
   *
   * @param x where on a free surface, or null on a board of columns; {@code y} likewise
   */
  record Preview(String note, Integer x, Integer y) implements ClientMessage {}

  /** Is anybody there? */
  record Ping() implements ClientMessage {}

  /** Not of this protocol at all: the connection is closed. */
  record Unreadable() implements ClientMessage {}
}
