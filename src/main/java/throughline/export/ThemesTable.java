package throughline.export;

import throughline.analysis.Theme;
import throughline.board.Cluster;
import throughline.board.Round;
import throughline.board.Translation;
import throughline.board.Triage;

/** One row is a theme with its counts. */
final class ThemesTable {
  private ThemesTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "themes",
            "workshop_id",
            "theme_id",
            "origin",
            "question_no",
            "question_text",
            "label",
            "label_translation",
            "translation_language",
            "label_provisional",
            "keywords",
            "notes",
            "people",
            "departments",
            "dots",
            "voters",
            "dots_round",
            "finding",
            "help",
            "other_department",
            "example_note_ids",
            "statement_id",
            "statement_state",
            "version");
    from.themes().forEach(theme -> row(table, from, theme));
    return table.done();
  }

  private static void row(Table.Builder table, Material from, Theme theme) {
    Round round = theme.round() == null ? null : from.board().rounds().get(theme.round());
    // What only the machine grouped nobody has sorted.
    Cluster cluster = theme.cluster() == null ? null : from.board().clusters().get(theme.cluster());
    Translation translation = from.translation(cluster);
    Triage triage = cluster == null ? null : cluster.triage();
    table.row(
        from.workshop().id(),
        theme.id(),
        theme.origin(),
        from.number(theme.question()),
        from.board().run().question(theme.question()).orElseThrow().text(),
        theme.label(),
        Translation.text(translation),
        Translation.lang(translation),
        theme.provisional(),
        String.join("; ", theme.keywords()),
        theme.notes(),
        theme.people(),
        theme.departments(),
        theme.dots(),
        theme.voters(),
        round == null ? null : round.number(),
        triage == null || triage.finding() == null ? null : triage.finding().word(),
        triage == null || triage.help() == null ? null : triage.help().word(),
        triage == null ? null : triage.elsewhere(),
        String.join("; ", theme.centralNotes()),
        theme.statement() == null ? null : theme.statement().id().toString(),
        theme.statement() == null ? null : theme.statement().state(),
        from.version());
  }
}
