package throughline.synthesis.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Word;

/** Which words stand in which of all notes: what a theme is told apart from. */
final class Board {
  private final Map<String, Set<String>> holding = new HashMap<>();
  private final Set<String> lowered = new HashSet<>();
  private final int size;

  Board(Collection<ReadNote> notes) {
    size = notes.size();
    for (var note : notes) {
      for (var word : note.words()) {
        holding.computeIfAbsent(word.lemma(), l -> new HashSet<>()).add(note.id());
        if (Character.isLowerCase(word.text().codePointAt(0))) {
          lowered.add(word.text());
        }
      }
    }
  }

  /** Ids of the notes that hold all these lemmas. */
  Set<String> holding(List<String> lemmas) {
    var ids = new HashSet<>(holding.getOrDefault(lemmas.get(0), Set.of()));
    lemmas.subList(1, lemmas.size()).forEach(l -> ids.retainAll(holding.getOrDefault(l, Set.of())));
    return ids;
  }

  /** How much likelier these lemmas are inside the theme than outside, as log odds; 0 or more. */
  double distinct(Set<String> holding, Set<String> theme) {
    long in = holding.stream().filter(theme::contains).count();
    long out = holding.size() - in;
    long others = size - theme.size();
    double odds =
        Math.log((in + .5) / (theme.size() - in + .5)) - Math.log((out + .5) / (others - out + .5));
    return Math.max(0, odds);
  }

  /** Whether the board ever writes the word without a capital. */
  boolean lowers(Word word) {
    return lowered.contains(word.low());
  }
}
