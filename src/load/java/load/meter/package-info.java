/** Processor time and memory of processes, from /proc. Read first: {@link load.meter.Meter}. */
package load.meter;
