package throughline.synthesis.names;

import java.util.List;

/**
 * How a theme may be called.
 *
 * @param label at most 40 characters, sentence case
 * @param provisional whether it is only the beginning of a note
 * @param alternatives other labels, best first
 * @param keywords lemmas, best first
 * @param spoken the name as it stands inside an English sentence: "the pay stub and timesheets"
 */
public record Name(
    String label,
    boolean provisional,
    List<String> alternatives,
    List<String> keywords,
    String spoken) {}
