package throughline.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import throughline.analysis.Theme;
import throughline.board.Tally;
import throughline.board.View.ClusterView;
import throughline.board.View.NoteView;
import throughline.board.View.QuestionView;
import throughline.board.View.ResultsView;
import throughline.board.View.RoundView;
import throughline.results.ResultsPage.Asked;
import throughline.results.ResultsPage.Heard;
import throughline.results.ResultsPage.Next;
import throughline.results.ResultsPage.Results;
import throughline.results.ResultsPage.Step;

/** Puts the page together, from what everybody may see alone. */
final class Composing {
  private final Sight sight;
  private final Map<String, Theme> themes;
  private final ZoneId zone;
  private final Quoting quoting;

  /**
   * @param themes of the same board by cluster
   */
  Composing(Sight sight, Map<String, Theme> themes, ZoneId zone) {
    this.sight = sight;
    this.themes = themes;
    this.zone = zone;
    this.quoting = new Quoting(sight, themes);
  }

  /** Null while the results are not released. */
  Results results() {
    if (sight.run() == null) {
      return null;
    }
    ResultsView told = sight.run().results();
    List<Asked> questions =
        sight.questions().entrySet().stream().map(q -> asked(q.getKey(), q.getValue())).toList();
    return new Results(
        day(told.released()),
        told.changed() == null ? null : day(told.changed()),
        told((int) sight.run().people()),
        told(told.departments()),
        questions.stream().mapToInt(Asked::notes).sum(),
        next(told),
        new Voting(sight, this::name).votes(),
        questions);
  }

  private LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
  }

  /** Rule P12: what is not told is no number. */
  static Integer told(int people) {
    return people == 0 ? null : people;
  }

  private static Next next(ResultsView told) {
    List<Step> steps =
        told.steps().stream().map(s -> new Step(s.what(), s.whatEs(), s.who(), s.when())).toList();
    boolean silent = told.text() == null && told.textEs() == null && steps.isEmpty();
    return silent ? null : new Next(told.text(), told.textEs(), steps);
  }

  private Asked asked(String id, QuestionView question) {
    List<Heard> heard =
        sight.clusters().entrySet().stream()
            .filter(c -> c.getValue().q().equals(id) && c.getValue().notes() > 0)
            .sorted(Comparator.comparingInt(c -> -weight(c.getKey(), c.getValue())))
            .map(c -> heard(c.getKey(), c.getValue()))
            .toList();
    int loose =
        (int) sight.notes().values().stream().filter(n -> n.q().equals(id) && loose(n)).count();
    return new Asked(question.text(), question.textEs(), question.notes(), heard, loose);
  }

  private static boolean loose(NoteView note) {
    return note.c() == null && note.into() == null && !note.parked();
  }

  /** Dots first, then notes. */
  private int weight(String id, ClusterView cluster) {
    int dots =
        sight.rounds().values().stream()
            .map(RoundView::themes)
            .filter(Objects::nonNull)
            .reduce((before, last) -> last)
            .stream()
            .flatMap(List::stream)
            .filter(t -> t.item().equals(id))
            .mapToInt(Tally::dots)
            .sum();
    return dots * 10_000 + cluster.notes();
  }

  private Heard heard(String id, ClusterView cluster) {
    return new Heard(
        id,
        name(id),
        cluster.tr(),
        cluster.colour(),
        cluster.notes(),
        told(cluster.people()),
        told(cluster.departments()),
        quoting.of(id));
  }

  /** Null for a theme that nobody named. */
  private String name(String cluster) {
    String label = sight.clusters().get(cluster).label();
    if (!label.isEmpty()) {
      return label;
    }
    Theme theme = themes.get(cluster);
    return theme == null || theme.provisional() ? null : theme.label();
  }
}
