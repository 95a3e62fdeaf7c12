package throughline.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/**
 * The one function that decides what an audience may see. Live changes, snapshots, exports and the
 * projector all ask here (RULES.md V1…).
 */
public final class Visibility {
  private Visibility() {}

  /** Everything there is to look at, in the order in which a snapshot lists it. */
  public static List<Key> all(Board board) {
    List<Key> keys = new ArrayList<>();
    keys.add(Key.RUN);
    board.run().setup().questions().forEach(q -> keys.add(new Key(Kind.QUESTION, q.id())));
    board.run().setup().activities().forEach(a -> keys.add(new Key(Kind.ACTIVITY, a.id())));
    board.clusters().keySet().forEach(id -> keys.add(new Key(Kind.CLUSTER, id)));
    board.notes().keySet().forEach(id -> keys.add(new Key(Kind.NOTE, id)));
    board.rounds().keySet().forEach(id -> keys.add(new Key(Kind.ROUND, id)));
    board.ratings().keySet().forEach(id -> keys.add(new Key(Kind.RATING, id)));
    board.run().people().keySet().forEach(id -> keys.add(new Key(Kind.PERSON, id)));
    return keys;
  }

  /** One thing as this audience sees it; empty if it may not, or if the thing is not there. */
  public static Optional<View> see(Audience audience, Board board, Key key) {
    return switch (key.kind()) {
      case RUN -> Optional.of(Seen.run(board));
      case ACTIVITY -> Seen.activity(board, key.id());
      case QUESTION -> Seen.question(audience, board, key.id());
      case NOTE ->
          Optional.ofNullable(board.notes().get(key.id())).flatMap(n -> note(audience, board, n));
      case CLUSTER ->
          Optional.ofNullable(board.clusters().get(key.id()))
              .filter(c -> !c.gone() && board.revealed(c.question()))
              .map(c -> Seen.cluster(board, c));
      case ROUND ->
          Optional.ofNullable(board.rounds().get(key.id()))
              .map(r -> SeenRound.of(audience, board, r));
      case RATING ->
          Optional.ofNullable(board.ratings().get(key.id()))
              .map(r -> SeenRating.of(audience, board, r));
      case PERSON ->
          audience.staff()
              ? Optional.ofNullable(board.run().people().get(key.id()))
                  .map(p -> Seen.person(board, p))
              : Optional.empty();
      case DOTS, RATED, ME -> Optional.empty();
    };
  }

  /** One thing that only this actor sees. */
  public static Optional<View> mine(Board board, String actor, Key key) {
    return switch (key.kind()) {
      case NOTE ->
          Optional.ofNullable(board.notes().get(key.id()))
              .filter(n -> actor.equals(n.owner()) && !n.deleted())
              .map(n -> Seen.own(board, n));
      case RATED ->
          Optional.ofNullable(board.ratings().get(key.id())).flatMap(r -> SeenRating.own(r, actor));
      case ME -> Optional.ofNullable(board.run().people().get(actor)).map(p -> Seen.me(board, p));
      default -> Optional.empty();
    };
  }

  /**
   * Whether the text of this note may be given to this audience: on screen, in a file, anywhere.
   */
  public static boolean readable(Audience audience, Board board, Note note) {
    return board.shown(note)
        || (audience == Audience.FACILITATOR && board.revealed(note.question()) && !note.deleted());
  }

  private static Optional<View> note(Audience audience, Board board, Note note) {
    if (readable(audience, board, note)) {
      return Optional.of(Seen.note(audience, board, note, true));
    }
    // An analyst learns that something is held or hidden, so that totals add up, but not what.
    boolean marked = board.revealed(note.question()) && !note.deleted();
    return audience == Audience.ANALYST && marked
        ? Optional.of(Seen.note(audience, board, note, false))
        : Optional.empty();
  }
}
