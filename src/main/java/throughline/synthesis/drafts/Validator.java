package throughline.synthesis.drafts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import throughline.synthesis.text.Lines;
import throughline.synthesis.text.Personal;
import throughline.synthesis.text.Word;

/** Refuses what must not be shown (R14) and what its notes do not say (R20). */
final class Validator {
  private static final int FEWEST = 2;
  private static final int MOST = 18;
  private static final Set<String> WEAK_START = Set.of("be", "have", "it", "this", "that", "they");
  private static final Set<String> DANGLING =
      Set.of(
          "it",
          "this",
          "that",
          "they",
          "them",
          "these",
          "those",
          "he",
          "she",
          "his",
          "her",
          "hers",
          "him",
          "its",
          "theirs",
          "i",
          "me",
          "mine",
          "us",
          "it's",
          "that's",
          "they're",
          "i'm",
          "i've",
          "he's",
          "she's",
          "myself",
          "someone",
          "something",
          "such");
  private static final Set<String> NO_END =
      Set.of(
          "very", "so", "too", "really", "quite", "more", "most", "less", "least", "not", "never",
          "also", "just", "only", "even", "every", "each", "all", "than", "as", "or", "and", "to",
          "what", "which", "who", "vs", "versus");
  private static final Set<String> BLAME = Lines.words("blame");
  private static final Set<String> FIRST_NAMES = Lines.words("first-names");
  private static final Set<String> FRAME_WORDS = Lines.words("frame");
  private static final Pattern MARK =
      Pattern.compile(".*[;:!?<>=*{}|\\\\\"/@#→≠].*|.*\\d{5,}.*|\\p{Ll}*\\p{Lu}\\p{Lu}+!+");
  private static final Pattern TITLE = Pattern.compile("(?i)(?:mr|mrs|ms|dr|sr|sra)\\.?");
  private static final Pattern CONTENT = Pattern.compile(".*[\\p{L}\\p{N}].*");

  private static final Set<String> FUNCTION =
      Set.of(
          "the", "a", "an", "to", "for", "it", "before", "and", "are", "we", "our", "their", "not",
          "on");

  private Validator() {}

  /** R14: whether the draft may be shown. */
  static boolean form(Turned draft) {
    var words = draft.words();
    var text = draft.text();
    long count = words.stream().filter(w -> CONTENT.matcher(w.text()).matches()).count();
    var said = words.stream().filter(w -> !w.is(Turned.FRAME)).toList();
    return count >= FEWEST
        && count <= MOST
        && !said.isEmpty()
        && !WEAK_START.contains(said.get(0).low())
        && said.stream().noneMatch(w -> DANGLING.contains(w.low()))
        && said.stream()
            .noneMatch(
                w ->
                    BLAME.contains(w.low())
                        || FIRST_NAMES.contains(w.low()) && capital(w)
                        || TITLE.matcher(w.text()).matches())
        && said.stream().noneMatch(w -> MARK.matcher(w.text()).matches())
        && !doubled(words)
        && balanced(text)
        && !Personal.in(text)
        && endsWell(words);
  }

  private static boolean capital(Word w) {
    return Character.isUpperCase(w.text().codePointAt(0));
  }

  private static boolean doubled(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).low().equals(words.get(i - 1).low())) {
        return true;
      }
    }
    return false;
  }

  private static boolean balanced(String text) {
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }

  private static boolean endsWell(List<Word> words) {
    var last = words.get(words.size() - 1);
    if (last.is(Turned.FRAME)) {
      return true;
    }
    var before = words.get(words.size() - 2);
    boolean loneAdjective = last.is("ADJ") && before.noun();
    return !last.is("ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "SYM", "PART")
        && !NO_END.contains(last.low())
        && !loneAdjective
        && !(last.is("AUX") && !before.noun());
  }

  /**
   * R20: whether every content word of the draft stands in the notes, the frame or the opposites.
   */
  static boolean covered(Collection<Word> draft, Collection<List<Word>> notes) {
    var known = new HashSet<>(FRAME_WORDS);
    for (var note : notes) {
      note.forEach(w -> known.addAll(Set.of(w.lemma(), w.low() + " ")));
    }
    return draft.stream()
        .filter(Validator::content)
        .allMatch(
            w ->
                known.contains(w.lemma())
                    || known.contains(w.low() + " ")
                    || Quality.opposite(w.low()));
  }

  private static boolean content(Word w) {
    boolean open =
        w.is("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X", Turned.FRAME)
            || w.tag().contains("NOUN+");
    return open && CONTENT.matcher(w.text()).matches() && !FUNCTION.contains(w.low());
  }
}
