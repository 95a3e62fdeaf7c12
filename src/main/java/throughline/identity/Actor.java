package throughline.identity;

/** Somebody at a door, in one role. */
public record Actor(Role role, String id, String workshop) {}
