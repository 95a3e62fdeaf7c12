package throughline.synthesis.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConsensusTest {
  private static final int DIMENSIONS = 24;

  /** Points around as many axes as there are blobs, one after the other. */
  private static double[][] blobs(int blobs, int each, double noise, long seed) {
    var random = new Random(seed);
    var points = new double[blobs * each][];
    for (int i = 0; i < points.length; i++) {
      var point = new double[DIMENSIONS];
      for (int d = 0; d < DIMENSIONS; d++) {
        point[d] = noise * random.nextGaussian();
      }
      point[i / each] += 1;
      double length = Math.sqrt(Arrays.stream(point).map(x -> x * x).sum());
      points[i] = Arrays.stream(point).map(x -> x / length).toArray();
    }
    return points;
  }

  private static int[] free(int n) {
    var human = new int[n];
    Arrays.fill(human, -1);
    return human;
  }

  @Property(tries = 20)
  void S10_the_number_of_clusters_comes_out_by_itself(
      @ForAll @IntRange(min = 3, max = 8) int blobs, @ForAll long seed) {
    var points = blobs(blobs, 12, .05, seed);

    var cluster = Consensus.of(points, free(points.length), Consensus.CUT).clusterOf();

    for (int i = 0; i < points.length; i++) {
      assertThat(cluster[i]).isEqualTo(i / 12);
    }
  }

  @Property(tries = 20)
  void S5_human_clusters_hold_together_and_apart_whatever_they_hold(@ForAll long seed) {
    var points = blobs(4, 10, .3, seed);
    var human = free(points.length);
    var random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      human[random.nextInt(points.length)] = i % 3;
    }

    var cluster = Consensus.of(points, human, Consensus.CUT).clusterOf();

    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        if (human[i] >= 0 && human[j] >= 0) {
          assertThat(cluster[i] == cluster[j]).isEqualTo(human[i] == human[j]);
        }
      }
    }
  }

  @Test
  void S11_confidence_is_a_share() {
    var points = blobs(3, 10, .4, 7);

    var partition = Consensus.of(points, free(30), Consensus.CUT);

    for (int i = 0; i < 30; i++) {
      assertThat(partition.confidence(i)).isBetween(0.0, 1.0);
    }
  }

  @Test
  void S10_a_finer_cut_gives_no_fewer_clusters() {
    var points = blobs(6, 10, .35, 3);

    int fine = count(Consensus.of(points, free(60), .4).clusterOf());
    int coarse = count(Consensus.of(points, free(60), .6).clusterOf());

    assertThat(fine).isGreaterThanOrEqualTo(coarse);
  }

  private static int count(int[] cluster) {
    Set<Integer> seen = new HashSet<>();
    Arrays.stream(cluster).forEach(seen::add);
    return seen.size();
  }

  @Test
  void S10_two_halves_of_one_giant_theme_become_one() {
    var cosine = new float[12][12];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        cosine[i][j] = i / 8 == j / 8 ? .6f : 0;
      }
    }
    int[] split = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

    var merged = NearlyOne.merged(cosine, split, free(12));

    assertThat(merged).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1);
  }
}
