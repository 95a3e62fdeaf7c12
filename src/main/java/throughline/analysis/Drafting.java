package throughline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.board.Board;
import throughline.challenge.Evidence;
import throughline.challenge.Proposal;
import throughline.challenge.ThemeFigures;
import throughline.synthesis.Draft;
import throughline.synthesis.ThemeText;

/** Makes proposals of statements from themes and their drafts: ids and counts, no note's text. */
final class Drafting {
  private Drafting() {}

  /** One for each theme that has a draft, in the order of the themes. */
  static List<Proposal> of(Board board, List<Theme> themes, List<ThemeText> texts) {
    Map<String, Draft> drafts = new HashMap<>();
    texts.forEach(t -> drafts.put(t.id(), t.draft()));
    return themes.stream()
        .filter(t -> drafts.get(t.id()) != null)
        .map(t -> proposal(board, t, drafts.get(t.id())))
        .toList();
  }

  private static Proposal proposal(Board board, Theme theme, Draft draft) {
    return new Proposal(
        theme.id(),
        theme.noteIds(),
        new ThemeFigures(
            theme.label(),
            theme.notes(),
            theme.people(),
            theme.departments(),
            theme.dots(),
            theme.voters()),
        draft.title(),
        draft.hmw(),
        draft.problem(),
        draft.rule(),
        draft.closeTo(),
        draft.of(),
        evidence(board, theme, draft),
        draft.ideaNoteIds(),
        draft.openQuestionNoteIds());
  }

  private static List<Evidence> evidence(Board board, Theme theme, Draft draft) {
    List<Evidence> evidence = new ArrayList<>();
    for (String id : draft.evidenceNoteIds()) {
      evidence.add(
          Evidence.note(id, board.notes().get(id).question(), Dots.on(board, Set.of(id)).dots()));
    }
    if (theme.round() != null && theme.dots() > 0) {
      evidence.add(Evidence.vote(theme.round(), theme.dots()));
    }
    return evidence;
  }
}
