package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/**
 * Mutes the device that wrote a hidden note. The note is named and nobody is: whose it is nobody
 * who mutes can learn, so a second hidden note of the same device is muted as if it were the first.
 */
public record MuteDevice(String note) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Note there = board.note(note);
    if (there == null || there.deleted()) {
      return Decision.refuse(BoardReason.NOTE_GONE);
    }
    if (!board.revealed(there.question()) || there.hidden() == null) {
      return Decision.refuse(BoardReason.NOT_HIDDEN);
    }
    if (there.author() == null) {
      return Decision.refuse(BoardReason.NO_DEVICE);
    }
    return there.triage().muted() ? Decision.nothing() : Decision.accept(new DeviceMuted(note));
  }
}
