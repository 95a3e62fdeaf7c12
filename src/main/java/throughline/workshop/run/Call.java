package throughline.workshop.run;

/**
 * The facilitator called everybody to a place.
 *
 * @param version of the fact: every call is another one
 * @param question where to; null for the current activity
 */
public record Call(long version, String question) {}
