package throughline.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import throughline.analysis.Dots;
import throughline.analysis.Theme;
import throughline.board.Note;
import throughline.board.Translation;
import throughline.workshop.run.Person;
import throughline.workshop.run.Question;

/** One row is a note; held and hidden ones are there without their text, so that totals add up. */
final class NotesTable {
  private NotesTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "notes",
            "workshop_id",
            "workshop_title",
            "department_host",
            "track",
            "question_no",
            "question_text",
            "note_id",
            "created_at",
            "participant_code",
            "participant_department",
            "org_type",
            "attendance",
            "language",
            "text_original",
            "text_translation",
            "translation_language",
            "theme_id",
            "theme_label",
            "merged_into",
            "hidden",
            "hidden_reason",
            "held",
            "parked",
            "help",
            "other_department",
            "late",
            "origin",
            "dots",
            "voters",
            "dots_round",
            "version");
    Map<String, Theme> themes = new HashMap<>();
    from.themes().forEach(t -> t.noteIds().forEach(n -> themes.put(n, t)));
    from.notes().forEach(note -> row(table, from, note, themes.get(note.id())));
    return table.done();
  }

  private static void row(Table.Builder table, Material from, Note note, Theme theme) {
    Question question = from.board().run().question(note.question()).orElseThrow();
    // Whose a hidden note is no file tells: its device may be muted by who must not know.
    String author = note.hidden() == null ? note.author() : null;
    Person person = author == null ? null : from.board().run().people().get(author);
    Note root = from.board().root(note);
    Dots dots = Dots.on(from.board(), Set.of(note.id()));
    Translation translation = from.translation(note);
    boolean voted = dots.round() != null;
    table.row(
        from.workshop().id(),
        from.workshop().title(),
        from.workshop().department(),
        from.workshop().track(),
        from.number(note.question()),
        question.text(),
        note.id(),
        from.local(note.at()),
        author,
        note.hidden() == null ? note.department() : null,
        person == null ? null : person.org(),
        person == null ? null : person.remote() ? "remote" : "room",
        note.lang(),
        from.readable(note) ? note.text() : null,
        Translation.text(translation),
        Translation.lang(translation),
        theme == null ? null : theme.id(),
        theme == null ? null : theme.label(),
        root == note ? null : root.id(),
        note.hidden() != null,
        note.hidden(),
        note.held(),
        from.board().parked(note),
        note.triage().help() == null ? null : note.triage().help().word(),
        note.triage().elsewhere(),
        note.late(),
        note.origin().word(),
        voted ? dots.dots() : null,
        voted ? dots.voters() : null,
        voted ? dots.round().number() : null,
        from.version());
  }
}
