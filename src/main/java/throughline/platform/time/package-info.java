/**
 * Where time comes from. Read first: inject {@link java.time.Clock}; nobody asks the system
 * directly, so that tests can set the time.
 */
package throughline.platform.time;
