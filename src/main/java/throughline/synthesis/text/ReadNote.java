package throughline.synthesis.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A note as far as a run has understood it.
 *
 * @param text as typed
 * @param words tagged; empty when the models cannot read it
 * @param point its place in the centred space of the run; null when the models cannot read it
 */
public record ReadNote(String id, String text, List<Word> words, double[] point) {

  public boolean readable() {
    return point != null;
  }

  /** Whether its words may stand in a name, a draft or a quotation. */
  public boolean quotable() {
    return !Personal.in(text);
  }

  public Set<String> lemmas() {
    return words.stream().map(Word::lemma).collect(Collectors.toSet());
  }
}
