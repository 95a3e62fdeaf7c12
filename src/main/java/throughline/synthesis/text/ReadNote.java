package throughline.synthesis.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note as far as a run has understood it.
 *
 * @param original as typed
 * @param text what was read of it: as typed, or its English
 * @param words tagged; empty when the models cannot read it
 * @param point its place in the centred space of the run; null when the models cannot read it
 */
public record ReadNote(String id, String original, String text, List<Word> words, double[] point) {

  /** A note that is read as it was typed. */
  public ReadNote(String id, String text, List<Word> words, double[] point) {
    this(id, text, text, words, point);
  }

  public boolean readable() {
    return point != null;
  }

  /** Whether its words may stand in a name, a draft or a quotation. */
  public boolean quotable() {
    return !Personal.in(text) && !Personal.in(original);
  }

  public Set<String> lemmas() {
    return words.stream().map(Word::lemma).collect(Collectors.toSet());
  }
}
