package throughline.platform.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The log in Postgres. An append is one statement, hence one transaction and one round trip: heads
 * are compared and set, and only what won is inserted. Answers arrive on the Vert.x context that
 * asked.
 */
@Singleton
final class PgEventLog implements EventLog {

  private static final int TRIES = 5;

  private final Pool pool;
  private final Writing writing;

  PgEventLog(Pool pool, Writing writing) {
    this.pool = pool;
    this.writing = writing;
  }

  @Override
  public Uni<List<Appended>> append(List<Append> batch) {
    var streams = new HashSet<String>();
    for (Append append : batch) {
      if (!streams.add(append.stream())) {
        return Uni.createFrom().failure(new IllegalArgumentException("stream twice in one batch"));
      }
    }
    return uni(() -> store(batch)).invoke(writing::stored);
  }

  private Future<List<Appended>> store(List<Append> batch) {
    var results = new Appended[batch.size()];
    var sound = new ArrayList<Integer>(batch.size());
    for (int i = 0; i < results.length; i++) {
      var objection = Objection.to(batch.get(i));
      if (objection.isPresent()) {
        results[i] = new Appended.Rejected(objection.get());
      } else {
        sound.add(i);
      }
    }
    return store(batch, sound, results, TRIES).map(done -> Arrays.asList(results));
  }

  private Future<Void> store(List<Append> batch, List<Integer> places, Appended[] to, int tries) {
    if (places.isEmpty()) {
      return Future.succeededFuture();
    }
    var appends = places.stream().map(batch::get).toList();
    return insert(appends)
        .map(
            won -> {
              Set<String> stored = new HashSet<>();
              won.forEach(row -> stored.add(row.getString(0)));
              for (int place : places) {
                var append = batch.get(place);
                to[place] =
                    stored.contains(append.stream())
                        ? new Appended.Stored(append.expected() + append.events().size())
                        : new Appended.Conflict();
              }
              return (Void) null;
            })
        .recover(e -> afterRefusal(e, batch, places, to, tries));
  }

  private Future<RowSet<Row>> insert(List<Append> appends) {
    var first = appends.get(0);
    return appends.size() == 1 && first.expected() > 0
        ? query(Sql.APPEND_ONE, Sql.appendOne(first))
        : query(Sql.APPEND, Sql.append(appends));
  }

  /** The statement was rolled back whole: try again, or find out one by one whose data it was. */
  private Future<Void> afterRefusal(
      Throwable e, List<Append> batch, List<Integer> places, Appended[] to, int tries) {
    var state = e instanceof PgException pg && pg.getSqlState() != null ? pg.getSqlState() : "";
    if (state.equals("40P01") || state.equals("40001")) {
      return tries > 1 ? store(batch, places, to, tries - 1) : refused(e, state);
    }
    boolean data = state.startsWith("22") || state.startsWith("54");
    if (!data && !state.startsWith("23")) {
      return refused(e, state);
    }
    if (places.size() == 1) {
      to[places.get(0)] =
          data ? new Appended.Rejected(reason(state)) : whatBroke(state, batch.get(places.get(0)));
      return Future.succeededFuture();
    }
    Future<Void> one = Future.succeededFuture();
    for (Integer place : places) {
      one = one.compose(before -> store(batch, List.of(place), to, TRIES));
    }
    return one;
  }

  private <T> Future<T> refused(Throwable e, String state) {
    writing.refused(state);
    return Future.failedFuture(fault(e));
  }

  /** A unique key can only break when somebody stored the same in the meantime. */
  private static Appended whatBroke(String state, Append append) {
    return state.equals("23505") ? new Appended.Conflict() : new Appended.Rejected(reason(state));
  }

  private static String reason(String state) {
    return switch (state) {
      case "22P05", "22021" -> Objection.UNSTORABLE_TEXT;
      case "22P02" -> Objection.NOT_JSON;
      default -> state.startsWith("54") ? Objection.TOO_LARGE : "DATABASE_" + state;
    };
  }

  @Override
  public Uni<List<StoredEvent>> read(String stream, long after, int limit) {
    return rows(Sql.READ, Tuple.of(stream, after, (long) Math.max(0, limit)))
        .map(rows -> list(rows, PgEventLog::event));
  }

  @Override
  public Uni<Long> version(String stream) {
    return rows(Sql.VERSION, Tuple.of(stream))
        .map(rows -> rows.size() == 0 ? 0L : rows.iterator().next().getLong(0));
  }

  @Override
  public Uni<List<CommandEntry>> commands(String stream, Collection<String> ids) {
    var asked = ids.stream().filter(Objection::sound).toArray(String[]::new);
    return rows(Sql.COMMANDS, Tuple.of(stream, (Object) asked))
        .map(rows -> list(rows, PgEventLog::command));
  }

  private static StoredEvent event(Row row) {
    return new StoredEvent(
        row.getLong(0),
        row.getOffsetDateTime(1).toInstant(),
        row.getString(2),
        row.getString(3),
        row.getInteger(4),
        row.getString(5));
  }

  private static CommandEntry command(Row row) {
    return new CommandEntry(row.getString(0), row.getString(1), row.getLong(2), row.getLong(3));
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> as) {
    return rows.stream().map(as).collect(Collectors.toUnmodifiableList());
  }

  private Uni<RowSet<Row>> rows(String sql, Tuple values) {
    return uni(() -> query(sql, values)).onFailure().transform(PgEventLog::fault);
  }

  private Future<RowSet<Row>> query(String sql, Tuple values) {
    return pool.preparedQuery(sql).execute(values);
  }

  private static <T> Uni<T> uni(Supplier<Future<T>> work) {
    return Uni.createFrom().completionStage(() -> work.get().toCompletionStage());
  }

  static LogFault fault(Throwable e) {
    return e instanceof PgException pg
        ? new LogFault(Writing.sentence(String.valueOf(pg.getSqlState())), null)
        : new LogFault("the database did not answer", e);
  }
}
