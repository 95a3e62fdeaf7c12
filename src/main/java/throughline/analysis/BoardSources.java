package throughline.analysis;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Note;
import throughline.board.Visibility;
import throughline.challenge.Sources;
import throughline.history.Boards;

/** Tells the statements what their evidence says, as far as an analyst may read it now. */
@ApplicationScoped
class BoardSources implements Sources {
  private final Boards boards;

  @Inject
  BoardSources(Boards boards) {
    this.boards = boards;
  }

  @Override
  public Uni<Map<String, String>> texts(UUID workshop, Collection<String> notes) {
    return boards.at(workshop.toString()).map(board -> readable(board, notes));
  }

  static Map<String, String> readable(Board board, Collection<String> notes) {
    Map<String, String> texts = new HashMap<>();
    for (String id : notes) {
      Note note = board.notes().get(id);
      if (note != null && Visibility.readable(Audience.ANALYST, board, note)) {
        texts.put(id, note.text());
      }
    }
    return texts;
  }
}
