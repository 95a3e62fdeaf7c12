/**
 * The servers under load, each a process of its own that this tool starts, warms, measures and
 * stops. Read first: {@link load.servers.Server}.
 */
package load.servers;
