package throughline.analysis;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import throughline.analysis.Theme.Link;
import throughline.board.Board;
import throughline.challenge.Statements;
import throughline.history.Boards;

/**
 * The themes of a workshop: what the latest synthesis said of them, with the counts of the board
 * that is looked at.
 */
@ApplicationScoped
public class Themes {
  private final StoredThemes stored;
  private final Statements statements;
  private final Boards boards;

  @Inject
  Themes(StoredThemes stored, Statements statements, Boards boards) {
    this.stored = stored;
    this.statements = statements;
    this.boards = boards;
  }

  /**
   * @param version board version that the counts are of
   * @param at when the latest synthesis ended, epoch milliseconds
   * @param run the latest synthesis and the board version it read
   * @param ungrouped notes in no theme
   */
  record View(long version, long at, Run run, List<Theme> themes, int ungrouped) {}

  /** A synthesis. */
  record Run(UUID id, long version) {}

  /** Empty before the first synthesis. */
  Uni<Optional<View>> now(UUID workshop) {
    return stored
        .latest(workshop)
        .flatMap(
            run ->
                run.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : boards
                        .at(workshop.toString())
                        .flatMap(board -> view(workshop, board, run.get()))
                        .map(Optional::of));
  }

  /** The themes on this board; before the first synthesis those that people made. */
  public Uni<List<Theme>> on(UUID workshop, Board board) {
    return stored
        .latest(workshop)
        .flatMap(
            run -> linked(workshop, board, run.map(StoredThemes.Run::themes).orElse(List.of())));
  }

  private Uni<View> view(UUID workshop, Board board, StoredThemes.Run run) {
    return linked(workshop, board, run.themes())
        .map(
            themes ->
                new View(
                    board.version(),
                    run.at().toEpochMilli(),
                    new Run(run.id(), run.version()),
                    themes,
                    Theming.ungrouped(Reading.of(board), themes)));
  }

  private Uni<List<Theme>> linked(UUID workshop, Board board, List<Theme> run) {
    List<Theme> themes = Theming.now(Reading.of(board), run);
    return statements
        .byTheme(workshop)
        .map(links -> themes.stream().map(t -> t.linked(link(links.get(t.id())))).toList());
  }

  private static Link link(Statements.Ref ref) {
    return ref == null ? null : new Link(ref.id(), ref.state());
  }
}
