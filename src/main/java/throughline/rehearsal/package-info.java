/**
 * Plays a workshop script through the real front door with simulated participants and checks that
 * every screen, answer and file tells the same. Knows only the public protocol. Read first: {@link
 * throughline.rehearsal.Rehearse}, then {@code Play}; {@link throughline.rehearsal.Show} plays it
 * to be watched. {@code Client} is long because the states of a device, its view and its queue
 * change together under one lock.
 */
package throughline.rehearsal;
