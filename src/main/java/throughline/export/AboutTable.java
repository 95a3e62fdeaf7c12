package throughline.export;

import java.util.Map;
import throughline.board.Figures;
import throughline.board.Note;
import throughline.platform.text.Language;
import throughline.platform.text.Words;
import throughline.workshop.run.QuestionKind;

/** What the files are of: workshop, version, time zone, interim or final, and the totals. */
final class AboutTable {
  private final Table.Builder table = Table.named("about", "name", "value", "meaning");
  private final Words words;
  private final Language language;

  private AboutTable(Words words, Language language) {
    this.words = words;
    this.language = language;
  }

  static Table of(Material from, Words words, Language language) {
    AboutTable about = new AboutTable(words, language);
    about.workshop(from);
    about.totals(from);
    return about.table.done();
  }

  private void workshop(Material from) {
    add("workshop_id", from.workshop().id());
    add("workshop_title", from.workshop().title());
    add("join_code", from.workshop().code());
    add("department_host", from.workshop().department());
    add("track", from.workshop().track());
    add("rehearsal", from.workshop().rehearsal());
    add("version", from.version());
    add("read_at_version", from.board().version());
    add("interim", from.interim());
    add("time_zone", from.zone().getId());
    add("exported_at", from.local(from.at()));
  }

  private void totals(Material from) {
    add("people", from.board().run().present());
    add("notes", from.notes().filter(from::readable).count());
    add("contributions", Figures.of(from.notes().filter(from::readable)).notes());
    add("notes_hidden", from.notes().filter(n -> n.hidden() != null).count());
    add("notes_held", from.notes().filter(n -> n.hidden() == null && n.held()).count());
    add("notes_not_revealed", notRevealed(from));
    add("themes", from.themes().size());
    add("statements", from.statements().size());
  }

  /** Only counted, as on every screen. */
  private static long notRevealed(Material from) {
    return from.board().notes().values().stream()
        .filter(n -> !n.deleted() && !from.board().revealed(n.question()) && !practice(from, n))
        .count();
  }

  private static boolean practice(Material from, Note note) {
    return from.board()
        .run()
        .question(note.question())
        .filter(q -> q.kind() == QuestionKind.PRACTICE)
        .isPresent();
  }

  private void add(String name, Object value) {
    table.row(name, value, words.say(language, "export.about." + name, Map.of()));
  }
}
