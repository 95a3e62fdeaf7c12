package throughline.synthesis.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A weighted graph without direction.
 *
 * @param to neighbours of each node, in rising order
 * @param weight of the edge to each of them, above 0
 * @param own weight of the loop on each node, counted twice in its degree
 */
record Graph(int[][] to, double[][] weight, double[] own) {

  int size() {
    return to.length;
  }

  double degree(int node) {
    double sum = 2 * own[node];
    for (double w : weight[node]) {
      sum += w;
    }
    return sum;
  }

  /** From a full matrix; only weights above 0 become edges. */
  static Graph of(float[][] weights) {
    int n = weights.length;
    var to = new int[n][];
    var weight = new double[n][];
    for (int i = 0; i < n; i++) {
      int degree = 0;
      for (float w : weights[i]) {
        degree += w > 0 ? 1 : 0;
      }
      to[i] = new int[degree];
      weight[i] = new double[degree];
      for (int j = 0, at = 0; j < n; j++) {
        if (weights[i][j] > 0) {
          to[i][at] = j;
          weight[i][at++] = weights[i][j];
        }
      }
    }
    return new Graph(to, weight, new double[n]);
  }

  /** One node for each community; {@code community} counts from 0 without gaps. */
  Graph folded(int[] community, int communities) {
    var loops = new double[communities];
    var sums = new ArrayList<double[]>();
    for (int c = 0; c < communities; c++) {
      sums.add(new double[communities]);
    }
    for (int i = 0; i < size(); i++) {
      loops[community[i]] += own[i];
      for (int e = 0; e < to[i].length; e++) {
        int c = community[to[i][e]];
        if (c == community[i]) {
          loops[c] += weight[i][e] / 2;
        } else {
          sums.get(community[i])[c] += weight[i][e];
        }
      }
    }
    return dense(sums, loops);
  }

  private static Graph dense(List<double[]> sums, double[] loops) {
    int n = sums.size();
    var to = new int[n][];
    var weight = new double[n][];
    for (int i = 0; i < n; i++) {
      var row = sums.get(i);
      to[i] = java.util.stream.IntStream.range(0, n).filter(j -> row[j] > 0).toArray();
      weight[i] = Arrays.stream(to[i]).mapToDouble(j -> row[j]).toArray();
    }
    return new Graph(to, weight, loops);
  }
}
