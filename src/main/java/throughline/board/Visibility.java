package throughline.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.QuestionKind;

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
    if (audience == Audience.PUBLIC && !board.results().out()) {
      return Optional.empty();
    }
    return switch (key.kind()) {
      case RUN -> Optional.of(Seen.run(audience, board));
      case ACTIVITY ->
          audience == Audience.PUBLIC ? Optional.empty() : Seen.activity(board, key.id());
      case QUESTION ->
          audience == Audience.PUBLIC && !published(board, key.id())
              ? Optional.empty()
              : Seen.question(audience, board, key.id());
      case NOTE ->
          Optional.ofNullable(board.notes().get(key.id())).flatMap(n -> note(audience, board, n));
      case CLUSTER ->
          Optional.ofNullable(board.clusters().get(key.id()))
              .filter(c -> !c.gone() && readable(audience, board, c))
              .map(c -> Seen.cluster(audience, board, c));
      case ROUND ->
          Optional.ofNullable(board.rounds().get(key.id()))
              .map(r -> SeenRound.of(audience, board, r));
      case RATING ->
          audience == Audience.PUBLIC
              ? Optional.empty()
              : Optional.ofNullable(board.ratings().get(key.id()))
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
    if (audience == Audience.PUBLIC) {
      return published(board, note.question()) && board.shown(note);
    }
    return board.shown(note)
        || (audience == Audience.FACILITATOR && board.revealed(note.question()) && !note.deleted());
  }

  /** The same for the name of this cluster, also where it was merged into another one since. */
  public static boolean readable(Audience audience, Board board, Cluster cluster) {
    return audience == Audience.PUBLIC
        ? published(board, cluster.question())
        : board.revealed(cluster.question());
  }

  /** Practice is nobody's result, nor is what the room has not seen. */
  private static boolean published(Board board, String question) {
    boolean asked =
        board.run().question(question).filter(q -> q.kind() != QuestionKind.PRACTICE).isPresent();
    return board.results().out() && asked && board.revealed(question);
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
