package throughline.challenge;

import java.util.List;

/**
 * A draft that a synthesis offers for one theme.
 *
 * @param theme the theme's id in its workshop
 * @param notes ids of all its notes, in the order of writing
 * @param figures its name and counts
 * @param rule name of the rule that made the words
 * @param closeTo how many of the theme's notes are close to the rewritten ones
 * @param of out of how many
 * @param evidence notes cited and the vote
 * @param ideas ids of notes that propose solutions
 * @param openQuestions ids of notes that ask
 */
public record Proposal(
    String theme,
    List<String> notes,
    ThemeFigures figures,
    String title,
    String hmw,
    String problem,
    String rule,
    int closeTo,
    int of,
    List<Evidence> evidence,
    List<String> ideas,
    List<String> openQuestions) {

  Words words() {
    return Words.drafted(title, hmw, problem);
  }
}
