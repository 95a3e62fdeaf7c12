/**
 * Throughline: a workshop is a log, and everything after it keeps the thread. Each package below is
 * a room; {@code README.md} gives the tour, {@code src/docs/decisions} says why the walls stand
 * where they stand.
 */
package throughline;
