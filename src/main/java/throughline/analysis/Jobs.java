package throughline.analysis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import throughline.platform.ids.Ids;

/**
 * Jobs as rows: asked for once, claimed by one worker, kept alive by it, and taken again when it
 * dies. What a worker that has lost its claim writes is ignored. Times are the database's.
 */
@ApplicationScoped
class Jobs {
  /** A job whose worker has not been heard of for so long is free again. */
  static final int LEASE_SECONDS = 30;

  /** A job that has taken its worker down so often is given up. */
  static final int MOST_ATTEMPTS = 3;

  private static final String ASK =
      """
      with added as (
        insert into synthesis_job (id, workshop, kind, question, asked_by, language, asked_at)
        values ($1, $2, $3, $4, $5, $6, now())
        on conflict (workshop, kind, coalesce(question, '')) where state in ('queued', 'running')
        do nothing returning id)
      select id from added union all
      select id from synthesis_job where workshop = $2 and kind = $3
        and coalesce(question, '') = coalesce($4, '') and state in ('queued', 'running')
      limit 1""";

  private static final String CLAIM =
      """
      update synthesis_job set state = 'running', worker = $1, attempts = attempts + 1,
        alive_until = now() + make_interval(secs => $2), stage = 'reading', done = 0, total = 0
      where id = (
        select id from synthesis_job
        where state = 'queued'
          or (state = 'running' and alive_until < now() and attempts < $3)
        order by asked_at, id for update skip locked limit 1)
      returning id, workshop, kind, question, language, attempts""";

  private static final String ALIVE =
      """
      update synthesis_job set alive_until = now() + make_interval(secs => $2)
      where worker = $1 and state = 'running'""";

  private static final String GIVE_UP =
      """
      update synthesis_job set state = 'failed', why = 'GAVE_UP', finished_at = now()
      where state = 'running' and alive_until < now() and attempts >= $1""";

  private static final String PROGRESS =
      """
      update synthesis_job set stage = $3, done = $4, total = $5
      where id = $1 and worker = $2 and state = 'running'""";

  private static final String DONE =
      """
      update synthesis_job set state = 'done', stage = 'done', board_version = $3,
        result = $4::text::jsonb, finished_at = now()
      where id = $1 and worker = $2 and state = 'running'""";

  private static final String FAILED =
      """
      update synthesis_job set state = 'failed', why = $3, finished_at = now()
      where id = $1 and worker = $2 and state = 'running'""";

  private static final String VIEW =
      """
      select id, workshop, kind, question, state, stage, done, total, why, board_version,
        result::text as result
      from synthesis_job where id = $1""";

  private final Pool pool;

  @Inject
  Jobs(Pool pool) {
    this.pool = pool;
  }

  /** The id of a new job, or of the one that is asked for or under way already. */
  Uni<UUID> ask(UUID workshop, Kind kind, String question, String by, Locale language) {
    Tuple values =
        Tuple.of(Ids.next(), workshop, kind.word(), question, by, language.getLanguage());
    return pool.preparedQuery(ASK)
        .execute(values)
        .flatMap(
            rows ->
                rows.size() > 0
                    ? Uni.createFrom().item(rows.iterator().next().getUUID("id"))
                    // Somebody else's ended between the two halves of the statement.
                    : ask(workshop, kind, question, by, language));
  }

  /** The oldest job that nobody works on, now this worker's; empty if there is none. */
  Uni<Optional<Job>> claim(UUID worker) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(worker, LEASE_SECONDS, MOST_ATTEMPTS))
        .map(rows -> first(rows).map(Jobs::job));
  }

  /** Says that this worker lives, and gives up what has taken down too many. */
  Uni<Void> alive(UUID worker) {
    return pool.preparedQuery(ALIVE)
        .execute(Tuple.of(worker, LEASE_SECONDS))
        .chain(() -> pool.preparedQuery(GIVE_UP).execute(Tuple.of(MOST_ATTEMPTS)))
        .replaceWithVoid();
  }

  Uni<Void> progress(UUID worker, News news) {
    return pool.preparedQuery(PROGRESS)
        .execute(Tuple.of(news.job(), worker, news.stage(), news.done(), news.total()))
        .replaceWithVoid();
  }

  /** True if the job was still this worker's. */
  Uni<Boolean> done(SqlClient in, Job job, UUID worker, long version, String result) {
    return in.preparedQuery(DONE)
        .execute(Tuple.of(job.id(), worker, version, result))
        .map(rows -> rows.rowCount() == 1);
  }

  Uni<Void> failed(Job job, UUID worker, String why) {
    return pool.preparedQuery(FAILED).execute(Tuple.of(job.id(), worker, why)).replaceWithVoid();
  }

  Uni<Optional<JobView>> view(UUID id) {
    return pool.preparedQuery(VIEW).execute(Tuple.of(id)).map(rows -> first(rows).map(Jobs::view));
  }

  private static Optional<Row> first(RowSet<Row> rows) {
    Iterator<Row> each = rows.iterator();
    return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
  }

  private static Job job(Row row) {
    return new Job(
        row.getUUID("id"),
        row.getUUID("workshop"),
        Kind.of(row.getString("kind")).orElseThrow(),
        row.getString("question"),
        Locale.forLanguageTag(row.getString("language")),
        row.getInteger("attempts"));
  }

  private static JobView view(Row row) {
    return new JobView(
        row.getUUID("id"),
        row.getUUID("workshop"),
        row.getString("kind"),
        row.getString("question"),
        row.getString("state"),
        row.getString("stage"),
        row.getInteger("done"),
        row.getInteger("total"),
        row.getString("why"),
        row.getLong("board_version"),
        row.getString("result"));
  }
}
