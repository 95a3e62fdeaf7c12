package throughline.synthesis.clusters;

import java.util.Arrays;

/** The union graph of nearest neighbours, bent so that clusters of people hold together. */
final class Neighbours {
  private static final double STRONG = .9;

  private Neighbours() {}

  /**
   * @param cosine of every pair
   * @param k an edge joins two nodes when either is among the other's k nearest
   * @param human cluster of people of each node, -1 for none. Edges inside one are at least as
   *     strong as nine tenths of all edges; between two there are none.
   */
  static Graph graph(float[][] cosine, int k, int[] human) {
    int n = cosine.length;
    var weights = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j : nearest(cosine[i], i, Math.min(k, n - 1))) {
        weights[i][j] = weights[j][i] = Math.max(0, cosine[i][j]);
      }
    }
    bend(weights, cosine, human);
    return Graph.of(weights);
  }

  private static int[] nearest(float[] row, int self, int k) {
    var best = new int[k];
    int held = 0;
    for (int j = 0; j < row.length; j++) {
      if (j == self || (held == k && (k == 0 || row[j] <= row[best[k - 1]]))) {
        continue;
      }
      int at = held < k ? held++ : k - 1;
      while (at > 0 && row[best[at - 1]] < row[j]) {
        best[at] = best[at - 1];
        at--;
      }
      best[at] = j;
    }
    return best;
  }

  private static void bend(float[][] weights, float[][] cosine, int[] human) {
    if (Arrays.stream(human).allMatch(h -> h < 0)) {
      return;
    }
    float strong = percentile(weights);
    for (int i = 0; i < human.length; i++) {
      for (int j = 0; j < human.length; j++) {
        if (i != j && human[i] >= 0 && human[j] >= 0) {
          weights[i][j] = human[i] == human[j] ? Math.max(strong, cosine[i][j]) : 0;
        }
      }
    }
  }

  private static float percentile(float[][] weights) {
    int count = 0;
    for (var row : weights) {
      for (float w : row) {
        count += w > 0 ? 1 : 0;
      }
    }
    var positive = new float[count];
    int at = 0;
    for (var row : weights) {
      for (float w : row) {
        if (w > 0) {
          positive[at++] = w;
        }
      }
    }
    Arrays.sort(positive);
    return count == 0 ? 1 : positive[(int) Math.min(count - 1L, Math.round(STRONG * (count - 1)))];
  }
}
