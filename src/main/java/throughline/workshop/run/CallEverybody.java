package throughline.workshop.run;

import throughline.platform.log.Decision;

/**
 * "Bring everyone here": to a question, or to the current activity.
 *
 * @param question where to; null for the current activity
 */
public record CallEverybody(String question) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    if (run.current() == null) {
      return Decision.refuse(RunReason.NO_SUCH_ACTIVITY);
    }
    return question != null && run.question(question).isEmpty()
        ? Decision.refuse(RunReason.NO_SUCH_QUESTION)
        : Decision.accept(new EverybodyCalled(question));
  }
}
