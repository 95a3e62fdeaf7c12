package throughline.synthesis.text;

import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slips of the pen: a word written once that is one letter away from one the board writes often.
 */
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int OFTEN = 2;

  private final Map<String, Integer> notes = new HashMap<>();

  /** Words the sentence model holds whole are surely words. */
  private static final Set<String> VOCABULARY = vocabulary();

  private static Set<String> vocabulary() {
    try (var in =
        AbstractInProcessEmbeddingModel.class.getResourceAsStream("/bert-vocabulary-en.txt")) {
      return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the vocabulary", e);
    }
  }

  /** Whether all of these are well-known words or names in capitals. */
  public static boolean known(List<Word> words) {
    return words.stream()
        .allMatch(
            w ->
                VOCABULARY.contains(w.low())
                    || VOCABULARY.contains(w.lemma())
                    || Forms.acronym(w.text()));
  }

  public Spelling(Collection<ReadNote> board) {
    board.forEach(note -> note.lemmas().forEach(lemma -> notes.merge(lemma, 1, Integer::sum)));
  }

  /** Whether any of the words looks like a slip. */
  public boolean slip(List<Word> words) {
    return words.stream().anyMatch(w -> w.is("NOUN", "VERB", "ADJ") && slip(w.lemma()));
  }

  private boolean slip(String lemma) {
    return lemma.length() >= SHORTEST
        && notes.getOrDefault(lemma, 0) == 1
        && notes.entrySet().stream()
            .anyMatch(e -> e.getValue() >= OFTEN && near(lemma, e.getKey()));
  }

  private static boolean near(String a, String b) {
    if (a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
      return false;
    }
    int begin = 0;
    while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    var left = a.substring(begin, a.length() - end);
    var right = b.substring(begin, b.length() - end);
    boolean inflected = end == 0 && (left + right).matches("[sdr]");
    boolean swapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return !inflected && (swapped || left.length() + right.length() == 1);
  }
}
