package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Activity;
import throughline.workshop.run.ActivityKind;
import throughline.workshop.run.Context;
import throughline.workshop.run.GoToActivity;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;
import throughline.workshop.run.WorkshopOpened;

/** Tells what happened on a board: given facts, when one command, then facts or a refusal. */
final class Story {
  static final Instant START = Instant.parse("2026-04-22T16:00:00Z");
  static final Actor ANA = new Actor(Role.PARTICIPANT, "pana", "w");
  static final Actor BEN = new Actor(Role.PARTICIPANT, "pben", "w");
  static final Actor HOST = new Actor(Role.FACILITATOR, "host", "w");

  final Board board = new Board();
  private final List<Told> told = new ArrayList<>();
  private Instant now = START;

  private record Told(Fact fact, Stamp stamp) {}

  /**
   * Two questions, a practice one, and an agenda with every kind that matters; Ana and Ben are in.
   */
  static Story workshop() {
    return workshop(true);
  }

  static Story workshop(boolean mayMove) {
    Story story = new Story();
    story.fact(HOST, new WorkshopOpened(setup(mayMove)));
    story.fact(ANA, new PersonJoined("pana", "Fire", "employee", false));
    story.fact(BEN, new PersonJoined("pben", "Public Works", "employee", true));
    return story;
  }

  private static Setup setup(boolean mayMove) {
    return new Setup(
        List.of(
            new Question("q1", "What goes wrong?", null, QuestionKind.CURRENT),
            new Question("q2", "What in five years?", null, QuestionKind.FUTURE),
            new Question("q0", "Try it", null, QuestionKind.PRACTICE)),
        List.of(
            new Activity("a1", ActivityKind.PRACTICE, "Practice", null, "q0", 3),
            new Activity("a2", ActivityKind.IDEATE, "Write", null, "q1", 8),
            new Activity("a3", ActivityKind.SHARE, "Read", null, "q1", 4),
            new Activity("a4", ActivityKind.CLUSTER, "Group", null, null, 15),
            new Activity("a5", ActivityKind.VOTE, "Vote", null, null, 5),
            new Activity("a6", ActivityKind.DISCUSS, "Next steps", null, null, 5)),
        new Rules(3, 2, true, mayMove));
  }

  /** Time goes by. */
  void passes(int seconds) {
    now = now.plusSeconds(seconds);
  }

  /** Stores a fact as it is. */
  String fact(Actor actor, Fact fact) {
    now = now.plusSeconds(1);
    Stamp stamp = new Stamp(board.version() + 1, now, actor.id());
    told.add(new Told(fact, stamp));
    board.fold(fact, stamp);
    return Board.id(board.version());
  }

  /** The board as it was at a version. */
  Board then(long version) {
    Board then = new Board();
    told.stream().limit(version).forEach(t -> then.fold(t.fact(), t.stamp()));
    return then;
  }

  Decision decide(Actor actor, Command command) {
    return board.decide(command, new Context(actor, now.plusSeconds(1)));
  }

  /** Does a command that must be accepted; answers the id that its first fact made. */
  String does(Actor actor, Command command) {
    long first = board.version() + 1;
    Decision decision = decide(actor, command);
    assertThat(decision).as(command.toString()).isInstanceOf(Decision.Accepted.class);
    ((Decision.Accepted) decision).facts().forEach(f -> fact(actor, f));
    return Board.id(first);
  }

  String writes(Actor actor, String question, String text) {
    return does(actor, new AddNote(question, text, "en", null));
  }

  Story at(String activity) {
    does(HOST, new GoToActivity(activity));
    return this;
  }

  void reveals(String question) {
    does(HOST, new RevealQuestion(question));
  }

  /** The reason why the command is refused; null if it is accepted. */
  String refusal(Actor actor, Command command) {
    return decide(actor, command) instanceof Decision.Refused no ? no.why().name() : null;
  }

  Optional<View> seen(Audience audience, Kind kind, String id) {
    return Visibility.see(audience, board, new Key(kind, id));
  }
}
