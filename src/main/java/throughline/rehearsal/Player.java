package throughline.rehearsal;

/** One participant of the script at their device. */
final class Player {
  private final Part part;
  private final Client client;
  private volatile String code;

  Player(Part part, Client client) {
    this.part = part;
    this.client = client;
  }

  Part part() {
    return part;
  }

  Client client() {
    return client;
  }

  String id() {
    return part.id();
  }

  /** The participant code, once joined; null before. */
  String code() {
    return code;
  }

  boolean in() {
    return code != null;
  }

  void joined(String as) {
    code = as;
  }

  /** Sends in this player's way, socket or POST. */
  Answer ask(Ask ask) {
    return part.posts() ? client.askByPost(ask) : client.ask(ask);
  }
}
