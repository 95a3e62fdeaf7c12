/**
 * Faults for real: processes killed, databases stopped, networks cut, disks full, against the
 * packaged product. Every test is small in each build and grows by {@code -Dfaults…}; see {@code
 * src/docs/faults.md}. Read first: {@link throughline.faults.Product}, then {@link
 * throughline.rehearsal.Crowd}.
 */
package throughline.faults;
