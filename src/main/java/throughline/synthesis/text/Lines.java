package throughline.synthesis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists beside the classes: one entry a line, or many with spaces; {@code #} for remarks.
 */
public final class Lines {
  private Lines() {}

  /** All words of a list. */
  public static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    lines(name).forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
    return Set.copyOf(words);
  }

  /** Lines of the form {@code key = value}, in their order. */
  public static Map<String, String> pairs(String name) {
    var pairs = new LinkedHashMap<String, String>();
    for (var line : lines(name)) {
      int at = line.indexOf('=');
      pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
    return pairs;
  }

  static List<String> lines(String name) {
    var path = "/throughline/synthesis/" + name + ".txt";
    try (var in = Lines.class.getResourceAsStream(path);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + name, e);
    }
  }
}
