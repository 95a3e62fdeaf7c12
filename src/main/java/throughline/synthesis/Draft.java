package throughline.synthesis;

import java.util.List;

/**
 * A draft challenge statement: a proposal until a person takes it. Who is affected, the outcome,
 * the measures and the constraints are not here because no note may be made to say them.
 *
 * @param title the theme's label
 * @param hmw "How might we …?"
 * @param problem plain sentences that quote the evidence; empty when nothing may be quoted
 * @param rule {@code R3} to {@code R6} for a rewritten note, {@code R16} for the neutral frame
 * @param evidenceNoteIds the rewritten note first, then the most central ones
 * @param closeTo notes of the theme within centred cosine .2 of the rewritten note (R16: of one
 *     quoted)
 * @param of notes in the theme
 * @param ideaNoteIds notes that propose a solution
 * @param openQuestionNoteIds notes that ask what no rule can turn into a challenge
 */
public record Draft(
    String title,
    String hmw,
    String problem,
    String rule,
    List<String> evidenceNoteIds,
    int closeTo,
    int of,
    List<String> ideaNoteIds,
    List<String> openQuestionNoteIds) {
  public Draft {
    evidenceNoteIds = List.copyOf(evidenceNoteIds);
    ideaNoteIds = List.copyOf(ideaNoteIds);
    openQuestionNoteIds = List.copyOf(openQuestionNoteIds);
  }
}
