package throughline.synthesis.vectors;

import java.util.Collection;

/**
 * The space of one run: the mean of its notes is the origin. That makes one threshold fit every
 * workshop. Similarity is the cosine of centred vectors, -1 to 1.
 */
public final class Space {
  private static final int TOO_FEW = 8;

  private final double[] mean;

  private Space(double[] mean) {
    this.mean = mean;
  }

  /** Fewer than eight vectors have no mean worth taking away. */
  public static Space around(Collection<float[]> vectors) {
    var mean = new double[vectors.isEmpty() ? 0 : vectors.iterator().next().length];
    if (vectors.size() >= TOO_FEW) {
      for (var v : vectors) {
        for (int i = 0; i < mean.length; i++) {
          mean[i] += v[i] / vectors.size();
        }
      }
    }
    return new Space(mean);
  }

  /** The vector seen from the centre, of length 1 (or all zero in the centre itself). */
  public double[] place(float[] vector) {
    var placed = new double[vector.length];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = vector[i] - (i < mean.length ? mean[i] : 0);
    }
    return unit(placed);
  }

  public static double cosine(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The middle of placed vectors, of length 1. */
  public static double[] centroid(Collection<double[]> placed) {
    var sum = new double[placed.iterator().next().length];
    for (var v : placed) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += v[i];
      }
    }
    return unit(sum);
  }

  private static double[] unit(double[] v) {
    double length = Math.sqrt(cosine(v, v));
    if (length > 1e-9) {
      for (int i = 0; i < v.length; i++) {
        v[i] /= length;
      }
    }
    return v;
  }
}
