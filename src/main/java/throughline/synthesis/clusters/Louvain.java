package throughline.synthesis.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The Louvain method: nodes move to the neighbouring community that raises modularity most, then
 * each community becomes one node, until nothing moves.
 */
final class Louvain {
  private static final double WORTH_IT = 1e-12;

  private Louvain() {}

  /**
   * @param resolution above 1 for more and smaller communities
   * @param seed fixes the order in which nodes are visited
   * @return community of each node, counted from 0 in order of first appearance
   */
  static int[] communities(Graph graph, double resolution, long seed) {
    var random = new SplittableRandom(seed);
    var result = identity(graph.size());
    var level = graph;
    while (true) {
      int[] moved = moveNodes(level, resolution, random);
      int count = renumber(moved);
      for (int i = 0; i < result.length; i++) {
        result[i] = moved[result[i]];
      }
      if (count == level.size()) {
        renumber(result);
        return result;
      }
      level = level.folded(moved, count);
    }
  }

  private static int[] moveNodes(Graph graph, double resolution, SplittableRandom random) {
    int n = graph.size();
    int[] community = identity(n);
    var degree = new double[n];
    double twice = 0;
    for (int i = 0; i < n; i++) {
      degree[i] = graph.degree(i);
      twice += degree[i];
    }
    if (twice == 0) {
      return community;
    }
    double[] total = degree.clone();
    int[] order = shuffled(n, random);
    var links = new double[n];
    boolean any = true;
    while (any) {
      any = false;
      for (int node : order) {
        int best = bestCommunity(graph, node, community, degree, total, links, resolution / twice);
        any |= best != community[node];
        total[community[node]] -= degree[node];
        total[best] += degree[node];
        community[node] = best;
      }
    }
    return community;
  }

  private static int bestCommunity(
      Graph graph,
      int node,
      int[] community,
      double[] degree,
      double[] total,
      double[] links,
      double scale) {
    int[] to = graph.to()[node];
    for (int e = 0; e < to.length; e++) {
      links[community[to[e]]] += graph.weight()[node][e];
    }
    int own = community[node];
    int best = own;
    double stay = links[own] - scale * degree[node] * (total[own] - degree[node]);
    double bestGain = stay;
    for (int other : to) {
      int c = community[other];
      double gain = links[c] - scale * degree[node] * (total[c] - (c == own ? degree[node] : 0));
      if (c != own && gain > bestGain + WORTH_IT) {
        best = c;
        bestGain = gain;
      }
    }
    for (int other : to) {
      links[community[other]] = 0;
    }
    return best;
  }

  private static int[] identity(int n) {
    var all = new int[n];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private static int[] shuffled(int n, SplittableRandom random) {
    int[] order = identity(n);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  /** Numbers communities from 0 in order of first appearance; says how many there are. */
  static int renumber(int[] community) {
    var number = new java.util.HashMap<Integer, Integer>();
    for (int i = 0; i < community.length; i++) {
      int next = number.size();
      community[i] = number.computeIfAbsent(community[i], c -> next);
    }
    return number.size();
  }
}
