package throughline.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.workshop.run.Context;

/**
 * Brings notes onto a question that were written somewhere else, all of them or none.
 *
 * @param question the question they answer
 * @param lang their language, or null
 * @param lines what was written, in order
 */
public record ImportNotes(String question, String lang, List<Line> lines) implements BoardCommand {
  /** More than this is sent in several commands. */
  public static final int MOST = 100;

  /**
   * One note.
   *
   * @param department of its writer, or null
   * @param theme name of the cluster it stood in, or null; of use only on a question that is
   *     revealed
   */
  public record Line(String text, String department, String theme) {}

  @Override
  public Decision decide(Board board, Context context) {
    return AddNote.barred(board, question, context).orElseGet(() -> all(board, context));
  }

  private Decision all(Board board, Context context) {
    if (lines.isEmpty() || lines.size() > MOST) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "notes");
    }
    List<Fact> facts = new ArrayList<>();
    Map<String, List<String>> themes = new LinkedHashMap<>();
    for (Line line : lines) {
      Typed typed = Typed.note(line.text());
      Typed theme = Typed.label(line.theme());
      if (typed.refused() != null || theme.refused() != null) {
        return typed.refused() != null ? typed.refused() : theme.refused();
      }
      NoteAdded note = note(typed.text(), line.department(), context);
      facts.add(note);
      if (!theme.text().isEmpty() && board.revealed(question) && note.flags().isEmpty()) {
        String id = Board.id(board.version() + facts.size());
        themes.computeIfAbsent(theme.text(), t -> new ArrayList<>()).add(id);
      }
    }
    int made = 0;
    for (var theme : themes.entrySet()) {
      Cluster there = named(board, theme.getKey());
      facts.add(
          there != null
              ? new NotesPlaced(theme.getValue(), there.id())
              : new ClusterAdded(
                  question,
                  theme.getKey(),
                  Grouping.next(board, question, made++),
                  theme.getValue(),
                  false));
    }
    return Decision.accept(facts);
  }

  private NoteAdded note(String text, String department, Context context) {
    return new NoteAdded(
        question,
        text,
        lang,
        null,
        context.actor().id(),
        Text.line(department),
        Origin.IMPORTED,
        false,
        PersonalData.in(text));
  }

  /** The cluster of that name, in whatever case somebody wrote it. */
  private Cluster named(Board board, String label) {
    String plain = label.toLowerCase(Locale.ROOT);
    return board.clusters().values().stream()
        .filter(c -> !c.gone() && c.question().equals(question))
        .filter(c -> c.label().toLowerCase(Locale.ROOT).equals(plain))
        .findFirst()
        .orElse(null);
  }
}
