package throughline.platform.web;

/**
 * Which pages may be looked at through a frame, and only in a page of our own: told by the room
 * that shows them. Optional bean; without it nothing is ever framed.
 *
 * <p>Behind {@code /see/studio} is the studio once more, to be looked at and not to be touched,
 * with a cookie of its own: whoever looks stays who they are at {@code /studio}.
 */
public interface Glass {
  /** What stands before a path that is seen through the glass. */
  String BEFORE = "/see";

  /** Whether this path may be seen through the glass now. */
  boolean shows(String path);
}
