package throughline.workshop.run;

import throughline.platform.log.Command;
import throughline.platform.log.Decision;

/** A command on agenda, timer, door or people. */
public sealed interface RunCommand extends Command
    permits CallEverybody,
        ChangeAgenda,
        CloseWorkshop,
        GoToActivity,
        Join,
        MarkDone,
        NeedTime,
        PauseRoom,
        PauseTimer,
        ReadmitPerson,
        RemovePerson,
        ReopenWorkshop,
        ResumeRoom,
        ResumeTimer,
        SetDoor,
        SetIntake,
        SetRules,
        StartTimer,
        StopTimer,
        AddTime {

  /** What it comes to on this state; pure. */
  Decision decide(Run run, Context context);

  /** Whether it may still be done when the workshop is closed. */
  default boolean afterClose() {
    return false;
  }
}
