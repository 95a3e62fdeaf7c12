package throughline.synthesis.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mends the weak spot of graph methods, which split a giant theme: two clusters nearly as close to
 * each other as they are tight become one. Never two clusters of people.
 */
final class NearlyOne {
  private static final double RATIO = .75;
  private static final int SMALLEST = 3;

  private final float[][] cosine;
  private final int[] human;
  private final List<List<Integer>> clusters = new ArrayList<>();

  private NearlyOne(float[][] cosine, int[] clusterOf, int[] human) {
    this.cosine = cosine;
    this.human = human;
    int count = Arrays.stream(clusterOf).max().orElse(-1) + 1;
    for (int c = 0; c < count; c++) {
      clusters.add(new ArrayList<>());
    }
    for (int i = 0; i < clusterOf.length; i++) {
      clusters.get(clusterOf[i]).add(i);
    }
  }

  static int[] merged(float[][] cosine, int[] clusterOf, int[] human) {
    var step = new NearlyOne(cosine, clusterOf, human);
    while (step.mergeClosest()) {}
    var result = new int[clusterOf.length];
    for (int c = 0; c < step.clusters.size(); c++) {
      for (int i : step.clusters.get(c)) {
        result[i] = c;
      }
    }
    Louvain.renumber(result);
    return result;
  }

  private boolean mergeClosest() {
    double best = RATIO;
    int into = -1;
    int from = -1;
    double[] inner = clusters.stream().mapToDouble(this::inner).toArray();
    for (int a = 0; a < clusters.size(); a++) {
      for (int b = a + 1; b < clusters.size(); b++) {
        double ratio = mayMerge(a, b) ? cross(a, b) / Math.min(inner[a], inner[b]) : 0;
        if (ratio > best || (ratio == best && into < 0)) {
          best = ratio;
          into = a;
          from = b;
        }
      }
    }
    if (into >= 0) {
      clusters.get(into).addAll(clusters.remove(from));
    }
    return into >= 0;
  }

  private boolean mayMerge(int a, int b) {
    var first = clusters.get(a);
    var second = clusters.get(b);
    return first.size() >= SMALLEST
        && second.size() >= SMALLEST
        && inner(first) > 0
        && inner(second) > 0
        && !(anyHuman(first) && anyHuman(second));
  }

  private boolean anyHuman(List<Integer> cluster) {
    return cluster.stream().anyMatch(i -> human[i] >= 0);
  }

  private double inner(List<Integer> cluster) {
    double sum = 0;
    for (int i = 0; i < cluster.size(); i++) {
      for (int j = i + 1; j < cluster.size(); j++) {
        sum += cosine[cluster.get(i)][cluster.get(j)];
      }
    }
    return 2 * sum / (cluster.size() * Math.max(1.0, cluster.size() - 1));
  }

  private double cross(int a, int b) {
    double sum = 0;
    for (int i : clusters.get(a)) {
      for (int j : clusters.get(b)) {
        sum += cosine[i][j];
      }
    }
    return sum / ((double) clusters.get(a).size() * clusters.get(b).size());
  }
}
