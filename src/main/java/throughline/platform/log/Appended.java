package throughline.platform.log;

/** What became of one {@link Append}. */
public sealed interface Appended {

  /** Stored durably; {@code version} is the stream's version now. */
  record Stored(long version) implements Appended {}

  /** Somebody else wrote first, or a command id is already there: read the tail, decide again. */
  record Conflict() implements Appended {}

  /** The data itself was refused (by type or size); retry the commands one by one. */
  record Rejected(String reason) implements Appended {}
}
