package throughline.workshop.run;

/**
 * How long an activity is to be from now on.
 *
 * @param activity its id
 * @param minutes 1 to 240, or 0 for one that is dropped
 */
public record Length(String activity, int minutes) {}
