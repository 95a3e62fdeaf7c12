package throughline.analysis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The themes of each synthesis, as they were at its board version. */
@ApplicationScoped
class StoredThemes {
  /** A synthesis that was finished. */
  record Run(UUID id, long version, Instant at, List<Theme> themes) {}

  private static final String ADD =
      """
      insert into theme (workshop, run, place, id, cluster, origin, question, label, provisional,
        keywords, notes, people, departments, dots, voters, round, note_ids, central_notes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)""";

  private static final String LATEST =
      """
      select id, board_version, finished_at from synthesis_job
      where workshop = $1 and kind = 'synthesize' and state = 'done'
      order by finished_at desc, id desc limit 1""";

  private static final String THEMES =
      """
      select id, cluster, origin, question, label, provisional, keywords, notes, people,
        departments, dots, voters, round, note_ids, central_notes
      from theme where workshop = $1 and run = $2 order by place""";

  private final Pool pool;

  @Inject
  StoredThemes(Pool pool) {
    this.pool = pool;
  }

  Uni<Void> add(SqlClient in, UUID workshop, UUID run, List<Theme> themes) {
    if (themes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Tuple> rows =
        IntStream.range(0, themes.size())
            .mapToObj(place -> row(workshop, run, place, themes.get(place)))
            .toList();
    return in.preparedQuery(ADD).executeBatch(rows).replaceWithVoid();
  }

  /** The latest finished synthesis of a workshop. */
  Uni<Optional<Run>> latest(UUID workshop) {
    return pool.preparedQuery(LATEST)
        .execute(Tuple.of(workshop))
        .flatMap(
            rows ->
                rows.size() == 0
                    ? Uni.createFrom().item(Optional.empty())
                    : run(workshop, rows.iterator().next()).map(Optional::of));
  }

  private Uni<Run> run(UUID workshop, Row job) {
    UUID id = job.getUUID("id");
    return pool.preparedQuery(THEMES)
        .execute(Tuple.of(workshop, id))
        .map(
            rows -> {
              List<Theme> themes = new ArrayList<>();
              rows.forEach(row -> themes.add(theme(row)));
              return new Run(
                  id,
                  job.getLong("board_version"),
                  job.getOffsetDateTime("finished_at").toInstant(),
                  themes);
            });
  }

  private static Tuple row(UUID workshop, UUID run, int place, Theme t) {
    return Tuple.tuple(
        Arrays.asList(
            workshop,
            run,
            place,
            t.id(),
            t.cluster(),
            t.origin(),
            t.question(),
            t.label(),
            t.provisional(),
            t.keywords().toArray(String[]::new),
            t.notes(),
            t.people(),
            t.departments(),
            t.dots(),
            t.voters(),
            t.round(),
            t.noteIds().toArray(String[]::new),
            t.centralNotes().toArray(String[]::new)));
  }

  private static Theme theme(Row row) {
    return new Theme(
        row.getString("id"),
        row.getString("cluster"),
        row.getString("origin"),
        row.getString("question"),
        row.getString("label"),
        row.getBoolean("provisional"),
        List.of(row.getArrayOfStrings("keywords")),
        row.getInteger("notes"),
        row.getInteger("people"),
        row.getInteger("departments"),
        row.getInteger("dots"),
        row.getInteger("voters"),
        row.getString("round"),
        List.of(row.getArrayOfStrings("note_ids")),
        List.of(row.getArrayOfStrings("central_notes")),
        null);
  }
}
