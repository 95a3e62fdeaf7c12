package throughline.workshop.run;

/**
 * A key question; notes answer one.
 *
 * @param id {@code q1…}, kept when questions are reordered
 * @param text as the facilitator wrote it
 * @param textEs its Spanish, or null
 * @param kind current, future or practice
 */
public record Question(String id, String text, String textEs, QuestionKind kind) {}
