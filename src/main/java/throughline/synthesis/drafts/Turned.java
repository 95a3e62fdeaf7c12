package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.List;
import throughline.synthesis.text.Word;

/**
 * A clause turned into "How might we …".
 *
 * @param rule {@code R3} to {@code R6}
 * @param words what follows "How might we"; words of the frame and of the table of opposites have
 *     the tag {@link #FRAME}
 */
record Turned(String rule, List<Word> words) {

  static final String FRAME = "FRAME";

  Turned {
    words = List.copyOf(words);
  }

  /** Words of the frame, split at spaces. */
  static List<Word> frame(String words) {
    var made = new ArrayList<Word>();
    for (var w : words.split(" ")) {
      made.add(new Word(w, FRAME, w, true));
    }
    return made;
  }

  @SafeVarargs
  static Turned of(String rule, List<Word>... parts) {
    var all = new ArrayList<Word>();
    for (var part : parts) {
      all.addAll(part);
    }
    return new Turned(rule, all);
  }

  /** As a person reads it, without the question mark. */
  String text() {
    var text = new StringBuilder();
    for (var w : words) {
      if (text.length() > 0 && w.spaced()) {
        text.append(' ');
      }
      text.append(w.text());
    }
    return text.toString();
  }
}
