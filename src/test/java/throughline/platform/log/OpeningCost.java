package throughline.platform.log;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import throughline.board.Board;
import throughline.board.ClusterAdded;
import throughline.board.Colour;
import throughline.board.NoteAdded;
import throughline.board.NotesPlaced;
import throughline.board.Origin;
import throughline.board.QuestionRevealed;
import throughline.history.Boards;
import throughline.history.FactCodec;
import throughline.history.KeptBoards;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;
import throughline.workshop.run.WorkshopOpened;

/**
 * Measures what a room pays to open a workshop from a real database: from its log, and from what is
 * kept of it with a tail of 200 facts (decision 18), alternating, in workshops of growing length.
 * No test: run it by
 *
 * <pre>
 * mvn -q -Dskip.frontend=true test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=throughline.platform.log.OpeningCost
 * </pre>
 */
public final class OpeningCost {
  private static final List<Integer> LENGTHS = List.of(1_500, 15_000, 60_000);
  private static final int TAIL = 200;
  private static final int PEOPLE = 300;
  private static final int PAGE = 500;
  private static final int ROUNDS = 30;

  private OpeningCost() {}

  public static void main(String[] args) {
    try (RealLog real = new RealLog()) {
      LENGTHS.forEach(facts -> measure(real, facts));
    }
    System.exit(0);
  }

  private static void measure(RealLog real, int facts) {
    String workshop = "w" + facts;
    Boards boards = new Boards(real.log);
    KeptBoards kept = new KeptBoards(real.snapshots, Infrastructure.getDefaultWorkerPool());
    write(real.log, workshop, facts);
    long first = millis(() -> open(boards, workshop, new Board(), facts));
    Board then = boards.at(workshop, facts - TAIL).await().indefinitely();
    long keeping = millis(() -> kept.keep(workshop, then.state()).await().indefinitely());
    long state = micros(then::state);
    long[] byLog = new long[ROUNDS];
    long[] byKept = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      byLog[i] = millis(() -> open(boards, workshop, new Board(), facts));
      byKept[i] =
          millis(() -> open(boards, workshop, kept.of(workshop).await().indefinitely(), facts));
    }
    long bytes = real.snapshots.of(workshop).await().indefinitely().orElseThrow().state().length;
    System.out.printf(
        "%d facts: first by log %d ms; warm by log %s; by what is kept %s; keeping it %d ms, of"
            + " which %d us in the room's turn; %d kB%n",
        facts, first, spread(byLog), spread(byKept), keeping, state, bytes / 1_000);
  }

  /** On from a board to the end of the stream, as a room does. */
  private static void open(Boards boards, String workshop, Board from, int facts) {
    long version = boards.forward(workshop, from, Long.MAX_VALUE).await().indefinitely().version();
    if (version != facts) {
      throw new IllegalStateException("version " + version);
    }
  }

  private static long millis(Runnable what) {
    return micros(what) / 1_000;
  }

  private static long micros(Runnable what) {
    long begun = System.nanoTime();
    what.run();
    return (System.nanoTime() - begun) / 1_000;
  }

  private static String spread(long[] millis) {
    long[] warm = Arrays.copyOfRange(millis, ROUNDS / 3, ROUNDS);
    Arrays.sort(warm);
    return String.format(
        "%d to %d, median %d ms", warm[0], warm[warm.length - 1], warm[warm.length / 2]);
  }

  private static void write(EventLog log, String workshop, int facts) {
    List<NewEvent> events = new ArrayList<>();
    for (int version = 1; version <= facts; version++) {
      events.add(FactCodec.write("p" + version % PEOPLE, fact(version)));
      if (events.size() == PAGE) {
        Append append =
            new Append(workshop, version - PAGE, Instant.EPOCH, List.copyOf(events), List.of());
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
