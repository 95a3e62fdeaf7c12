package throughline.synthesis.drafts;

import java.util.List;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Word;

/**
 * A theme to be drafted.
 *
 * @param central all its notes, the most central first
 * @param centre of its readable notes; null when there is none
 * @param spoken its label as it stands inside a sentence
 * @param name the words of the label, for R20; empty when people gave it
 */
public record Theme(List<ReadNote> central, double[] centre, String spoken, List<Word> name) {}
