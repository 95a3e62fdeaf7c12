package throughline.history;

import throughline.platform.log.StoredEvent;

/** A stored fact that this release can't read: the stream is served read-only, or not at all. */
public final class UnknownFact extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownFact(StoredEvent event, Throwable cause) {
    super("fact " + event.type() + " format " + event.format() + " at " + event.version(), cause);
  }
}
