package throughline.workshop.run;

import java.time.Instant;

/**
 * The room stands still.
 *
 * @param since when it began
 * @param back when the room goes on, as the facilitator said; null when they did not. Nothing
 *     happens by itself then: the facilitator goes on.
 * @param timer whether the pause stopped a running timer, which runs on with the room
 */
public record Pause(Instant since, Instant back, boolean timer) {}
