/**
 * The reference server: one frame encoded once, a leading-edge tick, one group commit before the
 * fan-out, and nothing else: no sign-in, no rules, no visibility. Measurement code; what it costs
 * is the least that this product's design can cost. Read first: {@link load.ceiling.Ceiling}.
 */
package load.ceiling;
