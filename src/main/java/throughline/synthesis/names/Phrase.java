package throughline.synthesis.names;

import java.util.List;
import throughline.synthesis.text.Word;

/**
 * One occurrence of a phrase that might name a theme.
 *
 * @param words one to four, the last a noun
 * @param verb whether it is a verb with its object
 */
record Phrase(List<Word> words, boolean verb) {

  /** What occurrences of the same phrase share. */
  String key() {
    return String.join(" ", lemmas());
  }

  List<String> lemmas() {
    return words.stream().map(Word::lemma).toList();
  }

  /** Whether it is a longer phrase with the same end. */
  boolean endsWith(Phrase other) {
    int more = words.size() - other.words.size();
    return more > 0 && !verb && words.subList(more, words.size()).equals(other.words);
  }

  Word head() {
    return words.get(words.size() - 1);
  }

  Word first() {
    return words.get(0);
  }
}
