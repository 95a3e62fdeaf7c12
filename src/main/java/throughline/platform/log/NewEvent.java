package throughline.platform.log;

/**
 * An event on its way into the log; its version is its place after {@link Append#expected}.
 *
 * @param actor random id of who did it, never a name
 * @param type explicit dotted name
 * @param format format number of {@code data}
 * @param data JSON text
 */
public record NewEvent(String actor, String type, int format, String data) {}
