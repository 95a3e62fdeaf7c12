package throughline.live.wire;

/** A field of a command that is missing or of the wrong shape. */
final class BadField extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String field;

  BadField(String field) {
    super(field, null, false, false);
    this.field = field;
  }

  String field() {
    return field;
  }
}
