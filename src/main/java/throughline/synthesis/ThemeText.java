package throughline.synthesis;

import java.util.List;

/**
 * A theme in words.
 *
 * @param label given or found; a found one has at most 40 characters and is unique among the themes
 * @param provisionalLabel true when it is only the beginning of a note
 * @param keywords lemmas that set the theme apart, best first
 * @param centralNoteIds at most ten, the most central first
 * @param draft the proposal for a challenge statement
 */
public record ThemeText(
    String id,
    String label,
    boolean provisionalLabel,
    List<String> keywords,
    List<String> centralNoteIds,
    Draft draft) {
  public ThemeText {
    keywords = List.copyOf(keywords);
    centralNoteIds = List.copyOf(centralNoteIds);
  }
}
