package throughline.workshop;

import java.util.UUID;

/** A workshop is no more; whoever holds something of it lets go. */
public record Removed(UUID workshop) {}
