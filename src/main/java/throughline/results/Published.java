package throughline.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import throughline.analysis.Theme;
import throughline.analysis.Themes;
import throughline.board.Board;
import throughline.board.Totals;
import throughline.history.Boards;
import throughline.platform.log.EventLog;
import throughline.platform.loop.Here;
import throughline.workshop.Workshop;

/**
 * The page of each workshop at the newest version of its log. A whole room opens it in the same
 * minute: they share one fold. The log is asked each time, so nothing that was taken back is ever
 * handed out.
 */
@ApplicationScoped
class Published {
  private static final List<String> LANGUAGES = List.of("en", "es");

  /** A synthesis makes no version of the log; its names are seen this late. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private record Edition(UUID workshop, long version) {}

  private final EventLog log;
  private final Boards boards;
  private final Themes themes;
  private final ZoneId zone;
  private final Cache<Edition, Uni<ResultsPage>> kept =
      Caffeine.newBuilder().maximumSize(500).expireAfterWrite(LONGEST).build();

  @Inject
  Published(
      EventLog log,
      Boards boards,
      Themes themes,
      @ConfigProperty(name = "throughline.time-zone", defaultValue = "America/Los_Angeles")
          ZoneId zone) {
    this.log = log;
    this.boards = boards;
    this.themes = themes;
    this.zone = zone;
  }

  Uni<ResultsPage> of(Workshop workshop) {
    return log.version(workshop.id().toString())
        .map(version -> new Edition(workshop.id(), version))
        .flatMap(
            edition ->
                kept.get(edition, asked -> made(workshop, asked).memoize().indefinitely())
                    .onFailure()
                    .invoke(() -> kept.invalidate(edition))
                    // Whoever made it, this request goes on where it began.
                    .emitOn(Here.executor()));
  }

  private Uni<ResultsPage> made(Workshop workshop, Edition edition) {
    return boards
        .at(workshop.id().toString(), edition.version())
        .flatMap(
            board ->
                board.results().out()
                    ? themes.on(workshop.id(), board).map(found -> page(workshop, board, found))
                    : Uni.createFrom().item(() -> page(workshop, board, List.of())));
  }

  private ResultsPage page(Workshop workshop, Board board, List<Theme> found) {
    Map<String, Theme> byCluster =
        found.stream()
            .filter(t -> t.origin().equals(Theme.BOARD))
            .collect(Collectors.toMap(Theme::cluster, Function.identity(), (a, b) -> a));
    ResultsPage.Results results = new Composing(Sight.of(board), byCluster, zone).results();
    return new ResultsPage(
        results == null ? Totals.state(board) : ResultsPage.RELEASED,
        new ResultsPage.Head(
            workshop.title(),
            workshop.department(),
            workshop.code(),
            date(workshop, board),
            LANGUAGES),
        results);
  }

  private LocalDate date(Workshop workshop, Board board) {
    boolean closed = board.run().closed();
    return workshop.date() != null || !closed
        ? workshop.date()
        : LocalDate.ofInstant(board.run().closing().at(), zone);
  }
}
