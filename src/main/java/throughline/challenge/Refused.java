package throughline.challenge;

import java.util.Map;
import throughline.platform.web.Problem;

/**
 * A named refusal on its way to the one who asked; nothing was changed.
 *
 * @see Why
 */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Why why;
  private final transient Map<String, Object> detail;

  Refused(Why why, Map<String, Object> detail) {
    super(why.name(), null, false, false);
    this.why = why;
    this.detail = detail;
  }

  Why why() {
    return why;
  }

  /** What the asker needs to go on, by wire key. */
  Map<String, Object> detail() {
    return detail;
  }

  /** The same as an answer. */
  Problem problem() {
    Problem problem = Problem.of(why.status(), why.name());
    detail.forEach(problem::with);
    return problem;
  }
}
