package throughline.board;

/**
 * One thing that happens after a workshop.
 *
 * @param what will be done; null where only {@code whatEs} says it
 * @param whatEs its Spanish, or null
 * @param who does it, or null
 * @param when it is done, in the facilitator's own words, or null
 */
public record NextStep(String what, String whatEs, String who, String when) {}
