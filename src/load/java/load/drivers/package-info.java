/** One driver per kind of server. Read first: {@link load.Driver}, {@link load.drivers.Ours}. */
package load.drivers;
