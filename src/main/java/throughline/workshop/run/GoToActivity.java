package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Advances, steps back or starts: the facilitator names the activity to be at. */
public record GoToActivity(String activity) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    if (run.activity(activity).isEmpty()) {
      return Decision.refuse(RunReason.NO_SUCH_ACTIVITY);
    }
    return activity.equals(run.current())
        ? Decision.nothing()
        : Decision.accept(new ActivityStarted(activity));
  }
}
