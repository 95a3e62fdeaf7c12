package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** A theme or a note was flagged with who could do something about it, or not any more. */
public record ItemFlagged(String item, Hint flag, boolean on) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    Note note = board.note(item);
    Triage before = note != null ? note.triage() : board.cluster(item).triage();
    board.restore(
        stamp,
        List.of(
            new Change(
                note != null ? Kind.NOTE : Kind.CLUSTER,
                item,
                flag.field(),
                before.told(flag.field()),
                flag.told(on))));
  }
}
