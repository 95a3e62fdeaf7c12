package throughline.results;

import java.util.LinkedHashMap;
import java.util.Map;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.View;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.board.View.QuestionView;
import throughline.board.View.RoundView;
import throughline.board.View.RunView;
import throughline.board.Visibility;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;

/**
 * A board as everybody may see it, by id and in the order of a snapshot; all of it is empty while
 * the results are not released.
 *
 * @param run null while nothing may be seen
 */
record Sight(
    RunView run,
    Map<String, QuestionView> questions,
    Map<String, ClusterView> clusters,
    Map<String, NoteView> notes,
    Map<String, RoundView> rounds) {

  static Sight of(Board board) {
    Map<String, RunView> run = views(board, Kind.RUN, RunView.class);
    return new Sight(
        run.get(""),
        views(board, Kind.QUESTION, QuestionView.class),
        views(board, Kind.CLUSTER, ClusterView.class),
        views(board, Kind.NOTE, NoteView.class),
        views(board, Kind.ROUND, RoundView.class));
  }

  private static <V extends View> Map<String, V> views(Board board, Kind kind, Class<V> as) {
    Map<String, V> views = new LinkedHashMap<>();
    for (Key key : Visibility.all(board)) {
      if (key.kind() == kind) {
        Visibility.see(Audience.PUBLIC, board, key)
            .ifPresent(view -> views.put(key.id(), as.cast(view)));
      }
    }
    return views;
  }
}
