package load.workloads;

/**
 * What is asked of a figure.
 *
 * @param id P1 to P15
 * @param against the server it is divided by; null for the figure itself
 * @param atMost whether more is worse
 */
record Bar(
    String id, String workload, String figure, String against, double limit, boolean atMost) {

  static Bar ratio(String id, String workload, String figure, String against, double limit) {
    return new Bar(id, workload, figure, against, limit, true);
  }

  static Bar most(String id, String workload, String figure, double limit) {
    return new Bar(id, workload, figure, null, limit, true);
  }

  static Bar least(String id, String workload, String figure, double limit) {
    return new Bar(id, workload, figure, null, limit, false);
  }

  boolean tried(Results results) {
    return !Double.isNaN(value(results));
  }

  double value(Results results) {
    return against == null
        ? results.median(workload, "ours", figure)
        : results.ratio(workload, figure, against)[0];
  }

  boolean met(Results results) {
    double value = value(results);
    return atMost ? value <= limit : value >= limit;
  }
}
