package throughline.live;

/** The other end of a connection, as a session needs it. */
interface Peer {

  /** Sends one text frame; frames arrive in the order of the calls. */
  void send(String frame);

  /** Ends the connection with a named code. */
  void close(CloseCode code);
}
