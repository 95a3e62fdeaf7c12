package throughline.challenge;

/** Why something on a statement is refused; the words are in the language files. */
public enum Why {
  NO_SUCH_STATEMENT(404),
  CHANGED_MEANWHILE(409),
  WRONG_STATE(409),
  NOT_COMPLETE(409),
  NOT_EDITABLE(409),
  REASON_NEEDED(400),
  FIELD_TOO_LONG(400),
  BAD_VALUE(400);

  private final int status;

  Why(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
