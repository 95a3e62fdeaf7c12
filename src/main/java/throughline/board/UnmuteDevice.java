package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes the mute back that hangs on a hidden note; others on the same device stay. */
public record UnmuteDevice(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    return there.triage().muted() ? Decision.accept(new DeviceUnmuted(note)) : Decision.nothing();
  }
}
