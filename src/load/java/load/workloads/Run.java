package load.workloads;

import load.Figures;

/** One playing of a workload. */
record Run(String workload, String server, int round, Figures figures) {}
