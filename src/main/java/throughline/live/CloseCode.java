package throughline.live;

/** Why the server ends a connection: one sentence each. */
enum CloseCode {
  TOO_BIG(1009, "A frame was over 16 KiB."),
  UNREADABLE(4400, "A frame was not of this protocol."),
  NO_IDENTITY(4401, "Nobody is known at this door."),
  REMOVED(4403, "The person was sent out, or lost the role."),
  NO_SUCH_WORKSHOP(4404, "There is no such workshop."),
  PROTOCOL_TOO_OLD(4406, "The page speaks an older protocol and must be loaded again."),
  TOO_SLOW(4408, "The client did not read what was sent."),
  SILENT(4409, "Nothing was heard of the client for too long."),
  TOO_MANY(4429, "The client sent more than anybody can type."),
  NOT_NOW(4503, "The server is stopping, or can't open the workshop now.");

  private final int code;
  private final String sentence;

  CloseCode(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  int code() {
    return code;
  }

  String sentence() {
    return sentence;
  }
}
