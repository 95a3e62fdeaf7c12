package throughline.synthesis;

/**
 * A note in a proposed group.
 *
 * @param confidence 0 to 1: how often it came together with the others; under .6 is uncertain
 */
public record Member(String noteId, double confidence) {}
