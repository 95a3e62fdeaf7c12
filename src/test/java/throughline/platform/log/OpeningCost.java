package throughline.platform.log;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import throughline.board.ClusterAdded;
import throughline.board.Colour;
import throughline.board.NoteAdded;
import throughline.board.NotesPlaced;
import throughline.board.Origin;
import throughline.board.QuestionRevealed;
import throughline.history.Boards;
import throughline.history.FactCodec;
import throughline.platform.TestDatabase;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;
import throughline.workshop.run.WorkshopOpened;

/**
 * Measures what a room pays to open a workshop of 15,000 facts from a real database: what a table
 * of snapshots would save (decision 14). No test: run it by
 *
 * <pre>
 * mvn -q -Dskip.frontend=true test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=throughline.platform.log.OpeningCost
 * </pre>
 */
public final class OpeningCost {
  private static final int FACTS = 15_000;
  private static final int PEOPLE = 300;
  private static final int PAGE = 500;
  private static final int ROUNDS = 30;
  private static final String WORKSHOP = "w";

  private OpeningCost() {}

  public static void main(String[] args) {
    TestDatabase.Fresh database = TestDatabase.fresh();
    Vertx vertx = Vertx.vertx();
    PgConnectOptions where =
        new PgConnectOptions()
            .setHost(database.host())
            .setPort(database.port())
            .setDatabase(database.name())
            .setUser(database.user())
            .setPassword(database.password())
            .setCachePreparedStatements(true);
    Pool pool =
        PgBuilder.pool()
            .connectingTo(where)
            .with(new PoolOptions().setMaxSize(2))
            .using(vertx)
            .build();
    EventLog log = new PgEventLog(pool, new Writing());
    write(log);
    Boards boards = new Boards(log);
    long[] millis = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      long version = boards.at(WORKSHOP).await().indefinitely().version();
      millis[i] = (System.nanoTime() - begun) / 1_000_000;
      if (version != FACTS) {
        throw new IllegalStateException("version " + version);
      }
    }
    long[] warm = Arrays.copyOfRange(millis, ROUNDS / 3, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "opening %d facts: first %d ms; warm %d to %d ms, median %d ms%n",
        FACTS, millis[0], warm[0], warm[warm.length - 1], warm[warm.length / 2]);
    pool.close().toCompletionStage().toCompletableFuture().join();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    System.exit(0);
  }

  private static void write(EventLog log) {
    List<NewEvent> events = new ArrayList<>();
    for (int version = 1; version <= FACTS; version++) {
      events.add(FactCodec.write("p" + version % PEOPLE, fact(version)));
      if (events.size() == PAGE) {
        Append append =
            new Append(WORKSHOP, version - PAGE, Instant.EPOCH, List.copyOf(events), List.of());
        log.append(List.of(append)).await().indefinitely();
        events.clear();
      }
    }
  }

  /** People, then three notes for each move: much as a large workshop goes. */
  private static Fact fact(int version) {
    if (version == 1) {
      return new WorkshopOpened(
          new Setup(
              List.of(new Question("q1", "What goes wrong?", null, QuestionKind.CURRENT)),
              List.of(),
              new Rules(3, 2, true, true)));
    }
    if (version <= PEOPLE + 1) {
      return new PersonJoined("p" + version % PEOPLE, "Fire", "employee", false);
    }
    if (version == PEOPLE + 2) {
      return new QuestionRevealed("q1");
    }
    if (version == PEOPLE + 3) {
      return new ClusterAdded("q1", "Full lots", Colour.SUN, List.of(), false);
    }
    if (version % 4 == 0 && version > PEOPLE + 10) {
      return new NotesPlaced(List.of(id(version - 1)), id(PEOPLE + 3));
    }
    String author = "p" + version % PEOPLE;
    String text = "What somebody writes on a note of usual length, number " + version;
    return new NoteAdded("q1", text, "en", author, null, "Fire", Origin.DEVICE, false, Set.of());
  }

  private static String id(int version) {
    return Long.toString(version, 36);
  }
}
