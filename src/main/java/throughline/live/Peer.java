package throughline.live;

/** The other end of a connection, as a session needs it. */
interface Peer {

  /** Sends one text frame; frames arrive in the order of the calls. */
  void send(String frame);

  /** The same for a frame that many get. */
  default void send(Shared frame) {
    send(frame.text());
  }

  /** Bytes that were sent and are not yet taken by the other end's network. */
  long waiting();

  /** Ends the connection with a named code. */
  void close(CloseCode code);
}
