package throughline.live;

/** A device's way to a room, as a browser has three of them. */
interface Line {

  /** Says from which version the device goes on; on a detour this is the request itself. */
  void hello(long version);

  /** Sends a command's frame. */
  void say(String frame);

  /** The device ends it, or its network does. */
  void hangUp();

  /** The device reads on after a sleep. */
  default void readOn() {}

  /** How a device gets one. */
  interface Maker {
    Line to(Stage stage, Device device);
  }
}
