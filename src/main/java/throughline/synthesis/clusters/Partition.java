package throughline.synthesis.clusters;

/**
 * What the partitions agree on.
 *
 * @param clusterOf cluster of each item, counted from 0 in order of first appearance
 * @param together share of the partitions that put two items together, 0 to 1
 */
public record Partition(int[] clusterOf, float[][] together) {

  /** How often an item came together with the others of its cluster; 1 when it is alone. */
  public double confidence(int item) {
    double sum = 0;
    int others = 0;
    for (int j = 0; j < clusterOf.length; j++) {
      if (j != item && clusterOf[j] == clusterOf[item]) {
        sum += together[item][j];
        others++;
      }
    }
    return others == 0 ? 1 : sum / others;
  }
}
