package throughline.synthesis.drafts;

import java.util.List;
import throughline.synthesis.text.Word;

/**
 * A stretch of a note that can stand alone.
 *
 * @param words without the marks around them
 * @param question whether its sentence ends with a question mark
 * @param opens whether a sentence begins here
 */
record Clause(List<Word> words, boolean question, boolean opens) {

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** Lower case word at a place, "" beyond the end. */
  String low(int i) {
    return i >= 0 && i < words.size() ? words.get(i).low() : "";
  }

  boolean is(int i, String... any) {
    return i >= 0 && i < words.size() && List.of(any).contains(words.get(i).low());
  }

  boolean tagged(int i, String... tags) {
    return i >= 0 && i < words.size() && words.get(i).is(tags);
  }

  List<Word> from(int i) {
    return words.subList(Math.min(i, words.size()), words.size());
  }

  Clause rest(int i) {
    return new Clause(from(i), question, false);
  }
}
