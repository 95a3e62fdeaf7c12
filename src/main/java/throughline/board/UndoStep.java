package throughline.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;
import throughline.workshop.run.Kind;

/** Puts a step back, field by field, where nobody changed it since; says how many it left. */
public record UndoStep(long first, long last) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    String whose = context.facilitating() ? null : context.actor().id();
    if (!board.steps().undoable(first, last, whose)) {
      return Decision.refuse(BoardReason.NOT_UNDOABLE);
    }
    List<Change> back = new ArrayList<>();
    int skipped = 0;
    for (Change change : board.steps().newestFirst(first, last)) {
      boolean voted = board.voting(change.id()) && change.field().shapes();
      boolean untouched = Objects.equals(Restoring.now(board, change), change.after());
      boolean lands = lands(board, change, back) && Parking.agrees(board, change, back);
      if (untouched && !voted && lands && !holdsMore(board, change, back)) {
        back.add(change.reversed());
      } else {
        skipped++;
      }
    }
    return back.isEmpty()
        ? Decision.refuse(BoardReason.NOTHING_LEFT)
        : new Decision.Accepted(
            List.of(new StepUndone(first, last, back)), Map.of("skipped", skipped));
  }

  /** A note goes back only to what is still there, or comes back in the same undo. */
  private static boolean lands(Board board, Change change, List<Change> back) {
    if (change.field() == Change.Field.PLACE) {
      return takesPlace(board, change);
    }
    if (change.before() == null) {
      return true;
    }
    return switch (change.field()) {
      case CLUSTER ->
          !board.cluster(change.before()).gone()
              || back.stream()
                  .anyMatch(b -> b.id().equals(change.before()) && "false".equals(b.after()));
      case INTO ->
          change.of() == Kind.CLUSTER
              || !board.note(change.before()).deleted() && !ring(board, change, back);
      case TEXT, TRANSLATION, PARKED, HELP, ELSEWHERE, FINDING, LABEL, COLOUR, GONE, PLACE -> true;
    };
  }

  /** Places of a rating that is frozen stay as they are, and nothing out of sight gets one. */
  private static boolean takesPlace(Board board, Change change) {
    Rating rating = board.ratings().get(Places.ratingOf(change.id()));
    return rating.takesPlaces()
        && (change.before() == null || PlaceItem.asks(board, rating, Places.itemOf(change.id())));
  }

  /** Whether the note would stand under itself, as people merged the other way round since. */
  private static boolean ring(Board board, Change change, List<Change> back) {
    String at = change.before();
    while (at != null && !at.equals(change.id())) {
      at = into(board, at, back);
    }
    return at != null;
  }

  private static String into(Board board, String note, List<Change> back) {
    return back.stream()
        .filter(b -> b.of() == Kind.NOTE && b.field() == Change.Field.INTO && b.id().equals(note))
        .reduce((earlier, later) -> later)
        .map(b -> Optional.ofNullable(b.after()))
        .orElseGet(() -> Optional.ofNullable(board.note(note).into()))
        .orElse(null);
  }

  /** A cluster that was made by the step stays if people put other notes there since. */
  private static boolean holdsMore(Board board, Change change, List<Change> back) {
    boolean making = change.field() == Change.Field.GONE && "false".equals(change.after());
    return making
        && board.notes().values().stream()
            .filter(n -> change.id().equals(n.cluster()))
            .anyMatch(n -> back.stream().noneMatch(b -> b.id().equals(n.id())));
  }
}
