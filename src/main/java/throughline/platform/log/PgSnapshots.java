package throughline.platform.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Snapshots in Postgres, beside the log; a write takes its time from the fact it ends with. */
@Singleton
final class PgSnapshots implements Snapshots {
  private static final String OF =
      """
      select s.version, s.fold, e.version is not null, s.state
      from snapshot s
        left join event e on e.stream = s.stream and e.version = s.version and e.at = s.at
      where s.stream = $1
      """;

  private static final String KEEP =
      """
      insert into snapshot (stream, version, fold, state, at)
        select e.stream, e.version, $3, $4, e.at from event e where e.stream = $1 and e.version = $2
      on conflict (stream) do update
        set version = excluded.version, fold = excluded.fold, state = excluded.state, at = excluded.at
      """;

  private final Pool pool;

  PgSnapshots(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Optional<Snapshot>> of(String stream) {
    return rows(OF, Tuple.of(stream)).map(rows -> rows.stream().map(PgSnapshots::read).findFirst());
  }

  @Override
  public Uni<Void> keep(String stream, long version, String fold, byte[] state) {
    return rows(KEEP, Tuple.of(stream, version, fold, Buffer.buffer(state))).replaceWithVoid();
  }

  private static Snapshot read(Row row) {
    return new Snapshot(
        row.getLong(0), row.getString(1), row.getBoolean(2), row.getBuffer(3).getBytes());
  }

  private Uni<RowSet<Row>> rows(String sql, Tuple values) {
    return Uni.createFrom()
        .completionStage(() -> pool.preparedQuery(sql).execute(values).toCompletionStage())
        .onFailure()
        .transform(PgEventLog::fault);
  }
}
