package throughline.synthesis.drafts;

import java.util.List;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Word;

/** A label as it stands inside an English sentence. People write labels of any shape. */
public final class Spoken {
  private Spoken() {}

  /** "the parking app", "paying at the gate"; whatever is no noun phrase is quoted. */
  public static String of(String label, List<Word> words) {
    var clause = new Clause(words, false, true);
    var plain = Forms.uncapital(label).replace(" & ", " and ");
    if (words.isEmpty() || !label.matches("[\\p{L}\\p{N} '&,/-]+")) {
      return "“" + label + "”";
    }
    if (Forms.half(clause.low(0))
        && clause.tagged(1, "NOUN")
        && Shapes.noun(clause, 1) == clause.size()) {
      return plain;
    }
    int end = Shapes.noun(clause, 0);
    if (end > 0 && Shapes.hanging(clause, end) == clause.size()) {
      boolean article = Shapes.needsArticle(words.subList(0, end)) && !clause.tagged(0, "PROPN");
      return article ? "the " + plain : plain;
    }
    boolean deed =
        clause.low(0).endsWith("ing")
            && Shapes.noun(clause, 1) > 0
            && Shapes.hanging(clause, Shapes.noun(clause, 1)) == clause.size();
    boolean doing =
        clause.low(words.size() - 1).endsWith("ing")
            && words.subList(0, words.size() - 1).stream()
                .allMatch(w -> w.is("NOUN", "PROPN", "ADJ", "DET"));
    return deed || doing || words.size() == 1 ? plain : "“" + label + "”";
  }
}
