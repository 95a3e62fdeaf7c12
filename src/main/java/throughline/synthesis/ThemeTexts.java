package throughline.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import throughline.synthesis.drafts.Drafting;
import throughline.synthesis.drafts.Spoken;
import throughline.synthesis.drafts.Theme;
import throughline.synthesis.names.Name;
import throughline.synthesis.names.Naming;
import throughline.synthesis.text.Forms;
import throughline.synthesis.text.Grammar;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Spelling;
import throughline.synthesis.text.Word;
import throughline.synthesis.vectors.Space;

/** Puts the themes of one run into words. */
final class ThemeTexts {
  private static final int CENTRAL = 10;

  private final Reading reading;
  private final Locale language;
  private final boolean spanish;
  private final Drafting drafting;
  private final Grammar grammar = new Grammar();

  ThemeTexts(Reading reading, Locale language) {
    this.reading = reading;
    this.language = language;
    spanish = "es".equals(language.getLanguage());
    drafting = new Drafting(Frames.in(language), new Spelling(reading.readable()));
  }

  /** Bigger themes choose their name first, whatever the order they came in. */
  List<ThemeText> of(List<ThemeInput> themes, Progress progress) {
    var central = new HashMap<ThemeInput, List<ReadNote>>();
    themes.forEach(
        t ->
            central.put(
                t, Central.first(t.notes().stream().map(n -> reading.note(n.id())).toList())));
    var names = names(themes, central, progress);
    var texts = new ArrayList<ThemeText>();
    for (var theme : themes) {
      texts.add(text(theme, central.get(theme), names.get(theme)));
      progress.at("drafting", texts.size(), themes.size());
    }
    return texts;
  }

  private Map<ThemeInput, Name> names(
      List<ThemeInput> themes, Map<ThemeInput, List<ReadNote>> central, Progress progress) {
    var given =
        themes.stream()
            .filter(ThemeTexts::named)
            .map(ThemeInput::label)
            .collect(Collectors.toSet());
    var naming =
        new Naming(reading.readable(), reading::place, given, Frames.in(language).unnamed());
    var names = new HashMap<ThemeInput, Name>();
    themes.stream()
        .sorted(
            java.util.Comparator.comparingInt((ThemeInput t) -> -t.notes().size())
                .thenComparing(t -> smallest(t.notes())))
        .forEach(
            theme -> {
              names.put(
                  theme,
                  named(theme)
                      ? given(theme, naming, central.get(theme))
                      : naming.name(central.get(theme)));
              progress.at("naming", names.size(), themes.size());
            });
    return names;
  }

  private Name given(ThemeInput theme, Naming naming, List<ReadNote> central) {
    var label = theme.label().strip();
    return new Name(
        label, false, List.of(), naming.keywords(central), Spoken.of(label, grammar.words(label)));
  }

  private ThemeText text(ThemeInput theme, List<ReadNote> central, Name name) {
    var points = central.stream().map(ReadNote::point).filter(Objects::nonNull).toList();
    var words = name.provisional() ? List.<Word>of() : said(grammar.words(name.label()), central);
    var spoken = spanish ? "«" + name.label() + "»" : name.spoken();
    var drafted =
        drafting.draft(
            new Theme(central, points.isEmpty() ? null : Space.centroid(points), spoken, words));
    var draft =
        new Draft(
            name.label(),
            drafted.hmw(),
            drafted.problem(),
            drafted.rule(),
            drafted.evidence(),
            drafted.closeTo(),
            central.size(),
            drafted.ideas(),
            drafted.questions());
    var middle = central.stream().limit(CENTRAL).map(ReadNote::id).toList();
    return new ThemeText(
        theme.id(), name.label(), name.provisional(), name.keywords(), middle, draft);
  }

  /** The words of a name as its notes have them: "approving" where they say "approve". */
  private static List<Word> said(List<Word> name, List<ReadNote> notes) {
    var lemmas = new HashSet<String>();
    notes.forEach(n -> lemmas.addAll(n.lemmas()));
    return name.stream()
        .map(
            w ->
                Forms.basesOf(w.low()).stream()
                    .filter(lemmas::contains)
                    .findFirst()
                    .map(b -> w.as(w.tag(), b))
                    .orElse(w))
        .toList();
  }

  private static boolean named(ThemeInput theme) {
    return theme.label() != null && !theme.label().isBlank();
  }

  private static String smallest(Collection<NoteText> notes) {
    return notes.stream().map(NoteText::id).min(String::compareTo).orElse("");
  }
}
