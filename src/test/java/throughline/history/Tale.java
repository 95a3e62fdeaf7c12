package throughline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import throughline.board.Board;
import throughline.board.ClusterAdded;
import throughline.board.Colour;
import throughline.board.DotCast;
import throughline.board.Flag;
import throughline.board.ItemPlaced;
import throughline.board.ItemRated;
import throughline.board.NoteAdded;
import throughline.board.Origin;
import throughline.board.PlacingOpened;
import throughline.board.QuestionRevealed;
import throughline.board.RatingClosed;
import throughline.board.RatingOpened;
import throughline.board.RoundClosed;
import throughline.board.RoundOpened;
import throughline.board.Target;
import throughline.platform.log.Append;
import throughline.platform.log.Fact;
import throughline.platform.log.NewEvent;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Activity;
import throughline.workshop.run.ActivityKind;
import throughline.workshop.run.ActivityStarted;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;
import throughline.workshop.run.WorkshopOpened;

/** A workshop told fact by fact: folded into a board as it goes, and ready to go into a log. */
public final class Tale {
  public static final String HOST = "host";
  private static final Instant START = Instant.parse("2026-04-22T16:00:00Z");

  private final Board board = new Board();
  private final List<NewEvent> events = new ArrayList<>();

  /** Questions q1 and q2 count, q0 is practice; Ana, Ben and Eva are in. */
  public static Tale workshop() {
    Tale tale = new Tale();
    tale.fact(HOST, new WorkshopOpened(setup()));
    tale.fact("pana", new PersonJoined("pana", "Fire", "employee", false));
    tale.fact("pben", new PersonJoined("pben", "Public Works", "employee", true));
    tale.fact("peva", new PersonJoined("peva", "Fire", "resident", false));
    tale.fact(HOST, new ActivityStarted("a1"));
    return tale;
  }

  private static Setup setup() {
    return new Setup(
        List.of(
            new Question("q0", "Try it", null, QuestionKind.PRACTICE),
            new Question("q1", "What goes wrong?", "¿Qué sale mal?", QuestionKind.CURRENT),
            new Question("q2", "What in five years?", null, QuestionKind.FUTURE)),
        List.of(new Activity("a1", ActivityKind.IDEATE, "Write", null, "q1", 8)),
        new Rules(3, 2, true, true));
  }

  /** Stores a fact; answers the id of what it made. */
  public String fact(String actor, Fact fact) {
    Stamp stamp = new Stamp(board.version() + 1, at(), actor);
    board.fold(fact, stamp);
    events.add(FactCodec.write(actor, fact));
    return Board.id(board.version());
  }

  public String note(String author, String question, String text) {
    return note(author, question, text, Set.of());
  }

  public String note(String author, String question, String text, Set<Flag> flags) {
    String department = author.equals("pben") ? "Public Works" : "Fire";
    return fact(
        author,
        new NoteAdded(question, text, "en", author, null, department, Origin.DEVICE, false, flags));
  }

  public void reveal(String... questions) {
    for (String question : questions) {
      fact(HOST, new QuestionRevealed(question));
    }
  }

  public String cluster(String question, String label, String... notes) {
    return fact(HOST, new ClusterAdded(question, label, Colour.SUN, List.of(notes), false));
  }

  public String round(Target target, String... items) {
    return fact(HOST, new RoundOpened(target, 3, 2, true, List.of(items)));
  }

  public void dot(String voter, String round, String item) {
    fact(voter, new DotCast(round, item));
  }

  public void close(String round) {
    fact(HOST, new RoundClosed(round));
  }

  public String rating(Target target, String... items) {
    return fact(HOST, new RatingOpened(target, List.of(items)));
  }

  public void rate(String person, String rating, String item, int impact, int effort) {
    fact(person, new ItemRated(rating, item, impact, effort));
  }

  public String placing(Target target, String... items) {
    return fact(HOST, new PlacingOpened(target, List.of(items)));
  }

  public void place(String rating, String item, int impact, int effort) {
    fact(HOST, new ItemPlaced(rating, item, impact, effort));
  }

  public void closeRating(String rating) {
    fact(HOST, new RatingClosed(rating));
  }

  public Board board() {
    return board;
  }

  /** All of it, as the log takes it for a new stream. */
  public Append append(String stream) {
    return append(stream, 0);
  }

  /** What was told after a version, for a stream that is there. */
  public Append append(String stream, long after) {
    List<NewEvent> rest = List.copyOf(events.subList((int) after, events.size()));
    return new Append(stream, after, at(), rest, List.of());
  }

  private Instant at() {
    return START.plusSeconds(board.version());
  }
}
