package throughline.workshop.run;

import throughline.platform.log.Fact;
import throughline.platform.log.Stamp;

/** A fact about agenda, timer, door or people. */
public sealed interface RunEvent extends Fact
    permits ActivityStarted,
        AgendaChanged,
        DoorSet,
        EverybodyCalled,
        IntakeSet,
        PersonDone,
        PersonJoined,
        PersonNeedsTime,
        PersonReadmitted,
        PersonRemoved,
        RoomPaused,
        RoomResumed,
        RulesSet,
        TimerPaused,
        TimerStarted,
        TimerStopped,
        WorkshopClosed,
        WorkshopOpened,
        WorkshopReopened {

  /** Folds it into the state; never refuses, for it has happened. */
  void applyTo(Run run, Stamp stamp);
}
