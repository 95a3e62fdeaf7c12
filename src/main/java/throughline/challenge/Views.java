package throughline.challenge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import throughline.challenge.StatementView.Idea;
import throughline.challenge.StatementView.Piece;
import throughline.challenge.StatementView.SourceView;
import throughline.challenge.StatementView.ThemeView;

/** Makes the view of a statement from the record and the texts that may be read now. */
final class Views {
  private Views() {}

  /** Ids of all notes that these statements name. */
  static Set<String> notes(Collection<Statement> statements) {
    Set<String> ids = new HashSet<>();
    for (Statement s : statements) {
      s.evidence.stream().filter(Evidence::isNote).map(Evidence::ref).forEach(ids::add);
      ids.addAll(s.notes);
      ids.addAll(s.ideas);
      ids.addAll(s.openQuestions);
    }
    return ids;
  }

  static StatementView of(Statement s, Map<String, String> texts) {
    boolean withheld = s.untouched() && !texts.keySet().containsAll(behind(s));
    Words words = withheld ? Words.drafted("", "", "") : s.words;
    return new StatementView(
        s.id,
        s.version,
        s.state.word(),
        words.title(),
        words.hmw(),
        words.problem(),
        words.whoAffected(),
        words.desiredOutcome(),
        words.measures(),
        words.constraints(),
        words.outOfScope(),
        words.owner(),
        words.goals().lines().toList(),
        s.evidence.stream().map(e -> piece(s, e, texts, withheld)).toList(),
        s.ideas.stream().filter(texts::containsKey).map(n -> new Idea(n, texts.get(n))).toList(),
        s.openQuestions.stream().map(texts::get).filter(Objects::nonNull).toList(),
        s.origin.word(),
        s.rule,
        s.closeTo,
        s.closeOf,
        theme(s, withheld),
        source(s.source),
        withheld ? true : null,
        s.changedAt.toEpochMilli());
  }

  /** Everything that a machine's words may come from. */
  private static Set<String> behind(Statement s) {
    Set<String> ids = new HashSet<>(s.notes);
    s.evidence.stream().filter(Evidence::isNote).map(Evidence::ref).forEach(ids::add);
    return ids;
  }

  private static Piece piece(Statement s, Evidence e, Map<String, String> texts, boolean withheld) {
    String text = e.isNote() ? texts.get(e.ref()) : withheld ? "" : s.figures.label();
    String sentence = withheld || !e.isNote() ? null : quoted(s.words.problem(), text);
    return new Piece(
        e.kind(), e.ref(), text, sentence, e.question(), e.dots() == 0 ? null : e.dots());
  }

  /** The note's words where the problem holds them. */
  private static String quoted(String problem, String text) {
    return text != null && !text.isEmpty() && problem.contains(text) ? text : null;
  }

  private static ThemeView theme(Statement s, boolean withheld) {
    ThemeFigures f = s.figures;
    return new ThemeView(
        s.theme,
        withheld ? "" : f.label(),
        f.notes(),
        f.people(),
        f.departments(),
        f.dots(),
        f.voters());
  }

  private static SourceView source(Source s) {
    return new SourceView(s.workshop(), s.title(), s.board(), s.run());
  }
}
