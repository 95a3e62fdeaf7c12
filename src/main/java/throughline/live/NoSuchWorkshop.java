package throughline.live;

/** The door's reference names no workshop. */
final class NoSuchWorkshop extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoSuchWorkshop() {
    super("no such workshop", null, false, false);
  }
}
