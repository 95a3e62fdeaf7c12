package throughline.export;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.analysis.Theme;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Cluster;
import throughline.board.Note;
import throughline.board.Target;
import throughline.board.Translation;
import throughline.board.Visibility;
import throughline.challenge.StatementView;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;

/**
 * All that the files of one workshop are written from. A file leaves the room, so whoever fetches
 * it, it holds what an analyst may read.
 *
 * @param board as it is now: what was hidden after the close is hidden in the files, too
 * @param themes with the counts of this board
 * @param statements without those dismissed
 * @param zone of all times in the files
 * @param at when the files were asked for
 */
record Material(
    Board board,
    Register workshop,
    List<Theme> themes,
    List<StatementView> statements,
    ZoneId zone,
    Instant at) {
  static final Audience READER = Audience.ANALYST;

  /** What the register knows of the workshop. */
  record Register(
      String id, String code, String title, String department, String track, boolean rehearsal) {}

  /**
   * The board's version that the files stand for: the frozen one, or the latest while it is open.
   */
  long version() {
    return interim() ? board.version() : board.run().closing().version();
  }

  /** Whether the workshop can still change. */
  boolean interim() {
    return !board.run().closed();
  }

  /** Notes on revealed questions, practice and deleted ones left out; not all may be read. */
  Stream<Note> notes() {
    Set<String> counted =
        board.run().setup().questions().stream()
            .filter(q -> q.kind() != QuestionKind.PRACTICE && board.revealed(q.id()))
            .map(Question::id)
            .collect(Collectors.toSet());
    return board.notes().values().stream()
        .filter(n -> counted.contains(n.question()) && !n.deleted());
  }

  /** Whether the text of this note may stand in a file. */
  boolean readable(Note note) {
    return Visibility.readable(READER, board, note);
  }

  /** Whether the name of this cluster may stand in a file. */
  boolean readable(Cluster cluster) {
    return Visibility.readable(READER, board, cluster);
  }

  /** What something that was voted on or rated is called; what was hidden since has no words. */
  String label(Target target, String item) {
    if (target == Target.CLUSTER) {
      Cluster cluster = board.clusters().get(item);
      return readable(cluster) ? cluster.label() : null;
    }
    Note note = board.notes().get(item);
    return readable(note) ? note.text() : null;
  }

  /** The same in the other language, or null; it is never there without the words themselves. */
  Translation translation(Target target, String item) {
    return target == Target.CLUSTER
        ? translation(board.clusters().get(item))
        : translation(board.notes().get(item));
  }

  Translation translation(Note note) {
    return readable(note) ? note.translation() : null;
  }

  /** Null where the name is not people's. */
  Translation translation(Cluster cluster) {
    return cluster != null && readable(cluster) ? cluster.translation() : null;
  }

  /** The question that it answers. */
  String question(Target target, String item) {
    return target == Target.NOTE
        ? board.notes().get(item).question()
        : board.clusters().get(item).question();
  }

  /** A question's number on the agenda, from 1. */
  int number(String question) {
    return board.run().setup().questions().stream().map(Question::id).toList().indexOf(question)
        + 1;
  }

  OffsetDateTime local(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime();
  }
}
