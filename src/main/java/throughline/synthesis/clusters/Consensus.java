package throughline.synthesis.clusters;

import java.util.Arrays;
import throughline.synthesis.vectors.Space;

/**
 * Clusters whose number nobody has to say: Louvain over twelve neighbour graphs and resolutions,
 * the share of partitions that put two items together, average linkage on that, and a last merge of
 * what is nearly one.
 */
public final class Consensus {

  /** The usual cut; .4 gives finer clusters, .6 coarser ones. */
  public static final double CUT = .5;

  private static final double[] REACH = {.25, .35, .50, .70};
  private static final double[] RESOLUTION = {1.0, 1.5, 2.0};
  private static final int FEWEST = 3;
  private static final int MOST = 24;

  private Consensus() {}

  /**
   * @param points centred unit vectors, in a repeatable order
   * @param human cluster of people of each point, -1 for none
   */
  public static Partition of(double[][] points, int[] human, double cut) {
    int n = points.length;
    var cosine = cosines(points);
    var together = new float[n][n];
    int run = 0;
    for (double c : REACH) {
      int k = (int) Math.max(FEWEST, Math.min(MOST, Math.round(c * Math.sqrt(n))));
      var graph = Neighbours.graph(cosine, k, human);
      for (double resolution : RESOLUTION) {
        count(together, Louvain.communities(graph, resolution, run++));
      }
    }
    var distance = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        together[i][j] /= run;
        distance[i][j] = 1 - together[i][j];
      }
    }
    int[] linked = Linkage.clusters(distance, human, cut);
    return new Partition(NearlyOne.merged(cosine, linked, human), together);
  }

  /** Everything its own cluster, but what people put together. */
  public static Partition untouched(int[] human) {
    var cluster = new int[human.length];
    Arrays.setAll(cluster, i -> human[i] < 0 ? -1 - i : human[i]);
    Louvain.renumber(cluster);
    return new Partition(cluster, new float[human.length][human.length]);
  }

  private static void count(float[][] together, int[] community) {
    for (int i = 0; i < community.length; i++) {
      for (int j = 0; j < community.length; j++) {
        together[i][j] += community[i] == community[j] ? 1 : 0;
      }
    }
  }

  private static float[][] cosines(double[][] points) {
    int n = points.length;
    var cosine = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        cosine[i][j] = cosine[j][i] = (float) Space.cosine(points[i], points[j]);
      }
    }
    return cosine;
  }
}
