package throughline.synthesis.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import throughline.synthesis.text.Folding;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Spelling;
import throughline.synthesis.text.Word;
import throughline.synthesis.vectors.Space;

/** Drafts a challenge for a theme: rewrites one problem note as a whole, or frames the name. */
public final class Drafting {
  private static final double CLOSE = .2;
  private static final double REPRESENTS = .3;
  private static final int QUOTED = 3;
  private static final int USUAL_WORDS = 7;
  private static final Pattern SPECIAL = Pattern.compile(".*\\d.*|.*\\p{Lu}{2,}.*");

  private final Frame frame;

  private final Spelling spelling;

  public Drafting(Frame frame, Spelling spelling) {
    this.frame = frame;
    this.spelling = spelling;
  }

  /** One possible draft of one note. */
  private record Choice(ReadNote note, Turned turned, double score) {}

  public Drafted draft(Theme theme) {
    var ideas = new ArrayList<String>();
    var questions = new ArrayList<String>();
    var problems = new ArrayList<ReadNote>();
    var choices = new ArrayList<Choice>();
    for (var note : theme.central()) {
      var clauses = Clauses.of(note.words());
      var stance = Stance.of(note.words(), clauses);
      var turned = stance == Stance.PROPOSES ? List.<Turned>of() : turned(note, clauses);
      turned.stream()
          .filter(t -> !spelling.slip(t.words()))
          .forEach(t -> choices.add(new Choice(note, t, score(note, t, theme))));
      if (stance == Stance.PROPOSES) {
        ideas.add(note.id());
      } else if (stance == Stance.ASKS && turned.isEmpty()) {
        questions.add(note.id());
      } else {
        problems.add(note);
      }
    }
    var best =
        choices.stream()
            .filter(c -> represents(c.note(), theme))
            .max(
                Comparator.comparingDouble(Choice::score)
                    .thenComparing(c -> c.turned().text())
                    .thenComparing(c -> c.note().id()));
    return best.map(c -> rewritten(c, theme, problems, ideas, questions))
        .orElseGet(() -> framed(theme, problems, ideas, questions));
  }

  /** The valid rewrites of a note. */
  static List<Turned> turned(ReadNote note, List<Clause> clauses) {
    if (!note.readable() || !note.quotable()) {
      return List.of();
    }
    return clauses.stream()
        .map(c -> ProblemRules.turn(c, clauses.size() == 1))
        .flatMap(Optional::stream)
        .filter(Validator::form)
        .filter(t -> Validator.covered(t.words(), List.of(note.words())))
        .toList();
  }

  /** R15. */
  private static double score(ReadNote note, Turned turned, Theme theme) {
    boolean special =
        turned.words().stream().anyMatch(w -> SPECIAL.matcher(w.text()).matches() || w.is("PROPN"));
    return .6 * Space.cosine(note.point(), theme.centre())
        + .3 * ProblemRules.confidence(turned.rule())
        - .012 * Math.abs(turned.words().size() - USUAL_WORDS)
        - (special ? .06 : 0);
  }

  /** A note that hardly any other is like does not speak for the theme. */
  private static boolean represents(ReadNote note, Theme theme) {
    int size = theme.central().size();
    return size < QUOTED || close(Set.of(note), theme) >= Math.max(2, REPRESENTS * size);
  }

  private static int close(Set<ReadNote> to, Theme theme) {
    return (int)
        theme.central().stream()
            .filter(
                n ->
                    to.contains(n)
                        || n.readable()
                            && to.stream()
                                .anyMatch(
                                    o ->
                                        o.readable()
                                            && Space.cosine(n.point(), o.point()) >= CLOSE))
            .count();
  }

  private Drafted rewritten(
      Choice c, Theme theme, List<ReadNote> problems, List<String> ideas, List<String> questions) {
    var evidence = new LinkedHashSet<ReadNote>(List.of(c.note()));
    theme.central().stream().filter(ReadNote::quotable).limit(QUOTED).forEach(evidence::add);
    var quoted = new LinkedHashSet<ReadNote>(List.of(c.note()));
    quoted.addAll(problems);
    return new Drafted(
        frame.howMightWe(c.turned().text()),
        problem(quoted),
        c.turned().rule(),
        ids(evidence),
        close(Set.of(c.note()), theme),
        ideas,
        questions);
  }

  private Drafted framed(
      Theme theme, List<ReadNote> problems, List<String> ideas, List<String> questions) {
    var evidence = new LinkedHashSet<ReadNote>();
    theme.central().stream().filter(ReadNote::quotable).limit(QUOTED).forEach(evidence::add);
    for (var note : theme.central()) {
      if (note.quotable()
          && !covered(theme.name(), evidence)
          && adds(note, theme.name(), evidence)) {
        evidence.add(note);
      }
    }
    return new Drafted(
        frame.progress(theme.spoken()),
        problem(problems),
        "R16",
        ids(evidence),
        close(evidence, theme),
        ideas,
        questions);
  }

  private static boolean covered(List<Word> name, Set<ReadNote> evidence) {
    return Validator.covered(name, evidence.stream().map(ReadNote::words).toList());
  }

  private static boolean adds(ReadNote note, List<Word> name, Set<ReadNote> evidence) {
    var wanted = name.stream().map(Word::lemma).collect(Collectors.toSet());
    evidence.forEach(n -> wanted.removeAll(n.lemmas()));
    return note.lemmas().stream().anyMatch(wanted::contains);
  }

  private String problem(java.util.Collection<ReadNote> notes) {
    var texts = new LinkedHashSet<String>();
    var seen = new LinkedHashSet<String>();
    for (var note : notes) {
      if (note.quotable() && texts.size() < QUOTED && seen.add(Folding.fold(note.original()))) {
        texts.add(frame.quotation(Folding.tidy(note.original())));
      }
    }
    return texts.isEmpty() ? "" : frame.inTheNotes(frame.inARow(texts));
  }

  private static List<String> ids(Set<ReadNote> notes) {
    return notes.stream().map(ReadNote::id).toList();
  }
}
