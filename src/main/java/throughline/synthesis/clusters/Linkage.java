package throughline.synthesis.clusters;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Average linkage by the nearest-neighbour chain, up to a cut. Notes of one human cluster are
 * together from the start; two human clusters never come together.
 */
final class Linkage {
  private final float[][] distance;
  private final int[] size;
  private final int[] human;
  private final int[] parent;
  private final boolean[] open;

  private Linkage(float[][] distance, int[] human) {
    this.distance = distance;
    this.human = human;
    size = new int[human.length];
    Arrays.fill(size, 1);
    parent = new int[human.length];
    Arrays.setAll(parent, i -> i);
    open = new boolean[human.length];
    Arrays.fill(open, true);
  }

  /**
   * @param distance of every pair, 0 to 1; used up
   * @return cluster of each item, counted from 0 in order of first appearance
   */
  static int[] clusters(float[][] distance, int[] humanOf, double cut) {
    var linkage = new Linkage(distance, humanOf.clone());
    linkage.seed();
    linkage.chain(cut);
    var result = new int[humanOf.length];
    Arrays.setAll(result, linkage::root);
    Louvain.renumber(result);
    return result;
  }

  private void seed() {
    for (int i = 0; i < human.length; i++) {
      for (int j = i + 1; j < human.length; j++) {
        if (open[i] && open[j] && human[i] >= 0 && human[i] == human[j]) {
          merge(i, j);
        }
      }
    }
    for (int i = 0; i < human.length; i++) {
      for (int j = 0; j < human.length; j++) {
        if (i != j && human[i] >= 0 && human[j] >= 0) {
          distance[i][j] = Float.POSITIVE_INFINITY;
        }
      }
    }
  }

  private void chain(double cut) {
    var chain = new ArrayList<Integer>();
    int start = 0;
    while (true) {
      if (chain.isEmpty()) {
        while (start < open.length && !open[start]) {
          start++;
        }
        if (start == open.length) {
          return;
        }
        chain.add(start);
      }
      int top = chain.get(chain.size() - 1);
      int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
      int nearest = nearest(top, before);
      if (nearest < 0 || distance[top][nearest] > cut) {
        // Whatever its neighbours become, an average never falls below their nearest part.
        open[top] = false;
        chain.remove(chain.size() - 1);
      } else if (nearest == before) {
        chain.remove(chain.size() - 1);
        chain.remove(chain.size() - 1);
        merge(Math.min(top, nearest), Math.max(top, nearest));
      } else {
        chain.add(nearest);
      }
    }
  }

  /** The first of the nearest, but the one before in the chain when it is as near. */
  private int nearest(int node, int before) {
    int best = before;
    for (int j = 0; j < open.length; j++) {
      if (j != node && open[j] && (best < 0 || distance[node][j] < distance[node][best])) {
        best = j;
      }
    }
    return best;
  }

  private void merge(int into, int from) {
    for (int j = 0; j < open.length; j++) {
      if (j != into && j != from && open[j]) {
        float mean =
            (distance[into][j] * size[into] + distance[from][j] * size[from])
                / (size[into] + size[from]);
        distance[into][j] = distance[j][into] = mean;
      }
    }
    size[into] += size[from];
    human[into] = Math.max(human[into], human[from]);
    open[from] = false;
    parent[from] = into;
  }

  private int root(int item) {
    int at = item;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }
}
