package throughline.export;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.challenge.StatementView;
import throughline.challenge.StatementView.Piece;
import throughline.challenge.StatementView.ThemeView;

/** One row is a statement as it is now; lists are joined by "; ". */
final class StatementsTable {
  private StatementsTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "statements",
            "workshop_id",
            "statement_id",
            "statement_version",
            "state",
            "title",
            "hmw",
            "problem",
            "who_affected",
            "desired_outcome",
            "measures",
            "constraints",
            "out_of_scope",
            "owner",
            "goals",
            "evidence_note_ids",
            "idea_note_ids",
            "open_questions",
            "generated_by",
            "rule",
            "close_to",
            "close_of",
            "theme_id",
            "theme_label",
            "theme_notes",
            "theme_people",
            "theme_departments",
            "theme_dots",
            "theme_voters",
            "source_version",
            "changed_at",
            "version");
    from.statements().forEach(statement -> row(table, from, statement));
    return table.done();
  }

  private static void row(Table.Builder table, Material from, StatementView s) {
    ThemeView theme = s.theme();
    table.row(
        from.workshop().id(),
        s.id().toString(),
        s.version(),
        s.state(),
        s.title(),
        s.hmw(),
        s.problem(),
        s.whoAffected(),
        s.desiredOutcome(),
        s.measures(),
        s.constraints(),
        s.outOfScope(),
        s.owner(),
        joined(s.goals().stream()),
        joined(s.evidence().stream().filter(e -> e.kind().equals("note")).map(Piece::ref)),
        joined(s.ideas().stream().map(StatementView.Idea::note)),
        joined(s.openQuestions().stream()),
        s.generatedBy(),
        s.rule(),
        s.closeTo(),
        s.of(),
        theme.id(),
        theme.label(),
        theme.notes(),
        theme.people(),
        theme.departments(),
        theme.dots(),
        theme.voters(),
        s.source().version(),
        from.local(Instant.ofEpochMilli(s.changedAt())),
        from.version());
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }
}
