package throughline.board;

import java.util.Optional;
import throughline.identity.Role;
import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.platform.log.Reason;
import throughline.workshop.run.Context;
import throughline.workshop.run.RunCommand;
import throughline.workshop.run.RunReason;

/** Why somebody can do nothing of a kind now, whatever it is about. */
final class Barred {
  private Barred() {}

  /** The refusal, if there is one; a mute is told before a pause, which passes by itself. */
  static Optional<Decision> now(Board board, Command command, Context context) {
    return Optional.ofNullable(reason(board, command, context)).map(Decision::refuse);
  }

  private static Reason reason(Board board, Command command, Context context) {
    if (board.run().closed() && !after(command)) {
      return RunReason.WORKSHOP_CLOSED;
    }
    if (participant(context) && board.run().sentOut(context.actor().id())) {
      return BoardReason.REMOVED;
    }
    if (command instanceof BoardCommand b && b.writes() && muted(board, context)) {
      return BoardReason.MUTED;
    }
    return command instanceof BoardCommand && standsStill(board, context)
        ? BoardReason.ROOM_PAUSED
        : null;
  }

  private static boolean after(Command command) {
    return command instanceof RunCommand r
        ? r.afterClose()
        : command instanceof BoardCommand b && b.afterClose();
  }

  /** Whether the room is paused for this person; who runs it goes on tidying up. */
  static boolean standsStill(Board board, Context context) {
    return !context.facilitating() && board.run().pace().pause() != null;
  }

  /** Whether what this person's device writes is refused. */
  static boolean muted(Board board, Context context) {
    return participant(context) && muted(board, context.actor().id());
  }

  /** Whether the device of this person is muted, from whichever of their notes. */
  static boolean muted(Board board, String code) {
    return board.written().by(code).stream().anyMatch(id -> board.note(id).triage().muted());
  }

  private static boolean participant(Context context) {
    return context.actor().role() == Role.PARTICIPANT;
  }
}
