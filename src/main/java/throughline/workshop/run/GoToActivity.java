package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Advances, steps back or starts: the facilitator names the activity to be at. */
public record GoToActivity(String activity) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    if (run.activity(activity).filter(a -> !run.dropped(a)).isEmpty()) {
      return Decision.refuse(RunReason.NO_SUCH_ACTIVITY);
    }
    if (activity.equals(run.current())) {
      return Decision.nothing();
    }
    // Going on is going on: nobody is to wait in a pause that the facilitator has left.
    return run.pace().pause() == null
        ? Decision.accept(new ActivityStarted(activity))
        : Decision.accept(new RoomResumed(), new ActivityStarted(activity));
  }
}
