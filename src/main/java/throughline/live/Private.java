package throughline.live;

import java.util.Map;
import java.util.Set;
import throughline.board.Board;
import throughline.board.Visibility;
import throughline.live.wire.Parts;
import throughline.live.wire.Wire;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/** What only one actor sees, as frames and as a file. */
final class Private {
  private Private() {}

  /** All of it. */
  static Parts all(Board board, String actor) {
    Parts parts = new Parts();
    put(parts, board, actor, Key.ME);
    board.writtenBy(actor).forEach(id -> put(parts, board, actor, new Key(Kind.NOTE, id)));
    board.rounds().keySet().forEach(id -> put(parts, board, actor, new Key(Kind.DOTS, id)));
    board.ratings().keySet().forEach(id -> put(parts, board, actor, new Key(Kind.RATED, id)));
    return parts;
  }

  /** Only these; what is gone is removed. */
  static Parts some(Board board, String actor, Set<Key> keys) {
    Parts parts = new Parts();
    for (Key key : keys) {
      if (!put(parts, board, actor, key)) {
        parts.remove(key);
      }
    }
    return parts;
  }

  private static boolean put(Parts parts, Board board, String actor, Key key) {
    if (key.kind() == Kind.DOTS) {
      Map<String, Integer> ballot = board.rounds().get(key.id()).by(actor);
      if (!ballot.isEmpty()) {
        parts.upsert(key, Wire.dots(ballot));
      }
      return !ballot.isEmpty();
    }
    return Visibility.mine(board, actor, key)
        .map(
            view -> {
              parts.upsert(key, Wire.view(view));
              return true;
            })
        .orElse(false);
  }
}
