package throughline.platform.log;

/**
 * Why a command is refused: an enum constant in each room that names the situation. Its words live
 * in the frontend's language files under its name.
 */
public interface Reason {
  String name();
}
