/**
 * The load generator: many clients on one machine, an open-loop sender, and a judge who looks at
 * every delivery. Read first: {@link load.Crowd}, then {@link load.Phase}.
 */
package load;
