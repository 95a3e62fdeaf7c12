package throughline.workshop.run;

import throughline.platform.log.Decision;

/** The room goes on, and with it the timer that the pause stopped. */
public record ResumeRoom() implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Pause pause = run.pace().pause();
    if (pause == null) {
      return Decision.nothing();
    }
    Timer timer = run.timer();
    return pause.timer() && timer != null && timer.paused()
        ? Decision.accept(new RoomResumed(), new TimerStarted(context.now().plus(timer.left())))
        : Decision.accept(new RoomResumed());
  }
}
