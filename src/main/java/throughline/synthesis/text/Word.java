package throughline.synthesis.text;

/**
 * A word in its sentence.
 *
 * @param text as written, without the capital that only opens a sentence
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, DET, PRON, ADP, PART,
 *     CCONJ, SCONJ, NUM, PUNCT, SYM, INTJ, X
 * @param lemma base form in lower case
 * @param spaced whether white space stands before it
 */
public record Word(String text, String tag, String lemma, boolean spaced) {

  public boolean is(String... tags) {
    for (var t : tags) {
      if (t.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  public boolean noun() {
    return is("NOUN", "PROPN");
  }

  /** Lower case text. */
  public String low() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  public Word as(String newTag, String newLemma) {
    return new Word(text, newTag, newLemma, spaced);
  }
}
