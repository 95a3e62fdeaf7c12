package throughline.history;

import throughline.platform.log.StoredEvent;
import throughline.platform.web.Problem;
import throughline.platform.web.TellsProblem;

/** A stored fact that this release can't read: the stream is served read-only, or not at all. */
public final class UnknownFact extends RuntimeException implements TellsProblem {
  private static final long serialVersionUID = 1;

  /** Says which fact and nothing of what is in it: causes may quote people's words. */
  UnknownFact(StoredEvent event) {
    super(
        "fact " + event.type() + " format " + event.format() + " at version " + event.version(),
        null,
        false,
        false);
  }

  /** What somebody is told who wanted to read the workshop. */
  @Override
  public Problem problem() {
    return Problem.of(503, "WORKSHOP_UNREADABLE");
  }
}
