package throughline.analysis;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import throughline.board.Board;
import throughline.board.Totals;
import throughline.workshop.Gathered;
import throughline.workshop.Standing.State;

/** Figures of workshops for lists, as the follower of the log last stored them. */
@ApplicationScoped
public class Statistics implements Gathered {
  private static final String OF =
      """
      select workshop, state, door, people, notes, dots from workshop_statistics
      where workshop = any($1)""";

  // A later figure is never overwritten by an earlier one that was slow, nor is one written of a
  // workshop that was removed meanwhile.
  private static final String PUT =
      """
      insert into workshop_statistics as s (workshop, cursor, state, door, people, notes, dots)
      select $1::text, $2::bigint, $3::text, $4::boolean, $5::bigint, $6::bigint, $7::bigint
      where exists (select from stream where id = $1::text)
      on conflict (workshop) do update set cursor = excluded.cursor, state = excluded.state,
        door = excluded.door, people = excluded.people, notes = excluded.notes,
        dots = excluded.dots
      where s.cursor < excluded.cursor""";

  private static final String BEHIND =
      """
      select h.id from stream h left join workshop_statistics s on s.workshop = h.id
      where h.version > coalesce(s.cursor, 0) order by h.id limit 200""";

  private final Pool pool;

  @Inject
  Statistics(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Map<UUID, State>> of(Collection<UUID> workshops) {
    return pool.preparedQuery(OF)
        .execute(Tuple.of(workshops.stream().map(UUID::toString).toArray(String[]::new)))
        .map(
            rows -> {
              Map<UUID, State> all = new HashMap<>();
              rows.forEach(row -> all.put(UUID.fromString(row.getString("workshop")), state(row)));
              return all;
            });
  }

  Uni<Void> put(String workshop, Board board) {
    Totals totals = Totals.of(board);
    return pool.preparedQuery(PUT)
        .execute(
            Tuple.tuple(
                List.of(
                    workshop,
                    board.version(),
                    totals.state(),
                    board.run().door(),
                    totals.people(),
                    totals.notes(),
                    totals.dots())))
        .replaceWithVoid();
  }

  /** Streams that have grown since they were looked at, at most two hundred at a time. */
  Uni<List<String>> behind() {
    return pool.query(BEHIND)
        .execute()
        .map(
            rows -> {
              List<String> ids = new ArrayList<>();
              rows.forEach(row -> ids.add(row.getString("id")));
              return ids;
            });
  }

  private static State state(Row row) {
    return new State(
        row.getString("state"),
        row.getBoolean("door"),
        row.getLong("people"),
        row.getLong("notes"),
        row.getLong("dots"));
  }
}
