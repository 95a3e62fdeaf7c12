package throughline.identity;

/**
 * Somebody whom a link let in.
 *
 * @param label what the facilitator called the link, or null
 */
public record Guest(GuestKind kind, String label) {}
