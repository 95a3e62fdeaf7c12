package throughline.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Cluster;
import throughline.board.Note;
import throughline.board.Translation;
import throughline.board.Visibility;
import throughline.synthesis.HumanCluster;
import throughline.synthesis.NoteText;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;

/** What of a board may be read for analysis, and by whom it is already grouped (RULES.md A1…). */
final class Reading {
  private final Board board;
  private final List<String> questions;
  private final Set<String> counted;

  private Reading(Board board, Set<String> counted) {
    this.board = board;
    this.questions = board.run().setup().questions().stream().map(Question::id).toList();
    this.counted = counted;
  }

  /** All questions but practice. */
  static Reading of(Board board) {
    return new Reading(
        board,
        board.run().setup().questions().stream()
            .filter(q -> q.kind() != QuestionKind.PRACTICE)
            .map(Question::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** One question only; nothing if it is practice. */
  Reading only(String question) {
    return new Reading(board, counted.contains(question) ? Set.of(question) : Set.of());
  }

  Board board() {
    return board;
  }

  /** Place of a question on the agenda, from 0. */
  int place(String question) {
    return questions.indexOf(question);
  }

  /**
   * Notes that an analyst may read and that are not parked, merged ones each for itself, in the
   * order of writing.
   */
  Stream<Note> notes() {
    return board.notes().values().stream().filter(this::readable);
  }

  boolean readable(Note note) {
    return counted.contains(note.question())
        && !board.parked(note)
        && Visibility.readable(Audience.ANALYST, board, note);
  }

  /** Readable notes in no cluster. */
  Stream<Note> loose() {
    return notes().filter(n -> board.clusterOf(n) == null);
  }

  /** Clusters that are there and hold a note, by question, then by age. */
  List<Cluster> clusters() {
    return board.clusters().values().stream()
        .filter(c -> !c.gone() && counted.contains(c.question()))
        .filter(c -> board.in(c.id()).findAny().isPresent())
        .sorted(Comparator.comparingInt(c -> place(c.question())))
        .toList();
  }

  List<NoteText> texts() {
    return notes().map(this::text).toList();
  }

  NoteText text(Note note) {
    return new NoteText(note.id(), note.text(), note.lang(), place(note.question()), english(note));
  }

  /** The language that the synthesis reads; what was entered in another one is of no use to it. */
  private static String english(Note note) {
    Translation translation = note.translation();
    return translation != null && translation.lang().equals("en") ? translation.text() : null;
  }

  List<HumanCluster> grouped() {
    return clusters().stream().map(c -> new HumanCluster(c.id(), c.label(), in(c))).toList();
  }

  /** Ids of the notes of a cluster. */
  List<String> in(Cluster cluster) {
    return board.in(cluster.id()).map(Note::id).toList();
  }
}
