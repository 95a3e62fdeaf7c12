package throughline.live;

import throughline.live.wire.Wire;

/** The page's half of a socket. */
final class SocketLine implements Line {
  private final Session session;

  SocketLine(Stage stage, Device device) {
    session = new Session(device.actor, device, stage.room);
    stage.room.enter(session);
  }

  @Override
  public void hello(long version) {
    say("{\"t\":\"hello\",\"p\":1,\"v\":" + version + "}");
  }

  @Override
  public void say(String frame) {
    session.hear(Wire.read(frame));
  }

  @Override
  public void hangUp() {
    session.gone();
  }
}
