package throughline.workshop.run;

/**
 * One step of the agenda.
 *
 * @param id {@code a1…} in the order of the agenda
 * @param kind what it is for
 * @param title shown to everybody
 * @param titleEs its Spanish, or null
 * @param question the question it works on, or null
 * @param minutes planned length, 1 to 240
 */
public record Activity(
    String id, ActivityKind kind, String title, String titleEs, String question, int minutes) {}
