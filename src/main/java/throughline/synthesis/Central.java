package throughline.synthesis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.vectors.Space;

/** The notes of a theme by how near they lie to its middle. */
final class Central {
  private Central() {}

  /** The most central first; what the model cannot read last. */
  static List<ReadNote> first(Collection<ReadNote> theme) {
    var readable = theme.stream().filter(ReadNote::readable).toList();
    var rest = theme.stream().filter(n -> !n.readable());
    if (readable.isEmpty()) {
      return rest.toList();
    }
    var centre = Space.centroid(readable.stream().map(ReadNote::point).toList());
    var sorted =
        readable.stream()
            .sorted(
                Comparator.comparingDouble((ReadNote n) -> -Space.cosine(n.point(), centre))
                    .thenComparing(ReadNote::text)
                    .thenComparing(ReadNote::id));
    return Stream.concat(sorted, rest).toList();
  }
}
