package throughline.synthesis;

import java.util.List;

/**
 * A cluster to be understood as a theme.
 *
 * @param label the people's, or null to have one found
 */
public record ThemeInput(String id, String label, List<NoteText> notes) {
  public ThemeInput {
    notes = List.copyOf(notes);
  }
}
