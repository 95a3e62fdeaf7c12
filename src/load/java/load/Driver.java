package load;

/**
 * What the generator must know of a kind of server, for one board of it: how to open a connection,
 * when a client is live, how a note and a preview are spelled. Events are not decoded: the
 * generator finds their {@link Marker} in the raw bytes.
 */
public interface Driver {
  /** Makes the identities of clients 0 to {@code clients - 1}; may block. */
  default void prepare(int clients) {}

  /** Path, with query, of the WebSocket upgrade. */
  String path(int client);

  /** Further header lines of the upgrade, each with CRLF. */
  default String headers(int client) {
    return "";
  }

  /**
   * Whether the writer gets its own event through the fan-out; then it is one of the deliveries.
   */
  default boolean echo() {
    return false;
  }

  /** Whether everybody on the board gets what is written. */
  default boolean fansOut() {
    return true;
  }

  /** Whether the server promises one order for all clients. */
  default boolean ordered() {
    return true;
  }

  /** Whether the server answers each write and the driver calls {@link Conn#acked}. */
  default boolean acks() {
    return false;
  }

  /** Whether what was not acknowledged is sent again, by the same id, after a reconnection. */
  default boolean resends() {
    return false;
  }

  /** On the loop, after the upgrade's answer. */
  void opened(Conn c);

  /** On the loop, for each whole message; must call {@link Conn#scan} on what carries events. */
  default void message(Conn c, int opcode, byte[] b, int off, int len) {
    c.scan(b, off, len);
  }

  /** Sends a note whose text holds the marker; on the sender's thread. */
  void write(Conn c, int number, String text, int x, int y);

  /** Whether it knows previews. */
  default boolean moves() {
    return false;
  }

  /** Sends a preview, one that is never stored; on the sender's thread. */
  default void move(Conn c, int number, String marker, int x, int y) {
    throw new UnsupportedOperationException();
  }

  /** About every 5 s for each connection; on the sender's thread. */
  default void keepAlive(Conn c) {}

  /** What a late client fetches before it connects, unpacked; null when it needs nothing. */
  default Fetched fetch(int client) {
    return null;
  }

  /**
   * What was fetched.
   *
   * @param wireBytes as sent, perhaps compressed
   */
  record Fetched(byte[] plain, long wireBytes) {}
}
