package throughline.export;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import throughline.analysis.Theme;
import throughline.analysis.Themes;
import throughline.board.Board;
import throughline.challenge.StatementView;
import throughline.challenge.Statements;
import throughline.history.Boards;
import throughline.platform.web.Problem;
import throughline.workshop.Workshop;
import throughline.workshop.Workshops;

/** Brings together what the files of a workshop are written from. */
@ApplicationScoped
class Gathering {
  private static final String DISMISSED = "dismissed";

  private final Workshops workshops;
  private final Boards boards;
  private final Themes themes;
  private final Statements statements;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Gathering(
      Workshops workshops,
      Boards boards,
      Themes themes,
      Statements statements,
      Clock clock,
      @ConfigProperty(name = "throughline.time-zone", defaultValue = "America/Los_Angeles")
          ZoneId zone) {
    this.workshops = workshops;
    this.boards = boards;
    this.themes = themes;
    this.statements = statements;
    this.clock = clock;
    this.zone = zone;
  }

  Uni<Material> of(UUID workshop) {
    return workshops
        .find(workshop)
        .map(found -> found.orElseThrow(() -> Problem.of(404, "NO_SUCH_WORKSHOP")))
        .flatMap(
            known -> boards.at(workshop.toString()).flatMap(board -> rest(workshop, known, board)));
  }

  private Uni<Material> rest(UUID id, Workshop known, Board board) {
    return themes
        .on(id, board)
        .flatMap(found -> statements.of(id).map(all -> material(known, board, found, all)));
  }

  private Material material(
      Workshop known, Board board, List<Theme> found, List<StatementView> all) {
    Material.Register register =
        new Material.Register(
            known.id().toString(),
            known.code(),
            known.title(),
            known.department(),
            known.track(),
            known.rehearsal());
    List<StatementView> offered = all.stream().filter(s -> !s.state().equals(DISMISSED)).toList();
    return new Material(board, register, found, offered, zone, clock.instant());
  }
}
