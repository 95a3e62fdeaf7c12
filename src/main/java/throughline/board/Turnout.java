package throughline.board;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import throughline.workshop.run.Person;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Run;

/**
 * How the room takes part, in numbers that point to nobody: what is told of fewer than {@link
 * Few#TOLD} people is not told (RULES.md V31, V32).
 *
 * @param people who are in and not removed
 * @param question that of the current activity, or null
 * @param here people by how many notes they wrote to it: 0, 1, 2, 3 or 4, 5 or more; null where
 *     there is no question or too few people
 * @param all the same for the whole workshop, practice left out; null for too few people
 * @param room those in the room; null unless both sides can be told
 * @param remote those elsewhere; null with {@code room}
 */
public record Turnout(
    int people, String question, List<Integer> here, List<Integer> all, Side room, Side remote) {

  /**
   * One side of a room that is in two places.
   *
   * @param active people who wrote, voted, rated or said that they are done in this activity
   * @param notes notes of the whole workshop, practice left out
   */
  public record Side(int people, int active, int notes) {}

  private static final int CLASSES = 5;

  public static Turnout of(Board board) {
    List<Person> people = board.run().people().values().stream().filter(p -> !p.removed()).toList();
    String question = asked(board.run());
    boolean few = Few.people(people.size()) == 0;
    Predicate<Note> counted = n -> real(board.run(), n.question());
    List<Person> here = people.stream().filter(p -> !p.remote()).toList();
    List<Person> away = people.stream().filter(Person::remote).toList();
    boolean both = Few.people(here.size()) > 0 && Few.people(away.size()) > 0;
    return new Turnout(
        people.size(),
        question,
        few || question == null ? null : classes(board, people, n -> n.question().equals(question)),
        few ? null : classes(board, people, counted),
        both ? side(board, here, counted) : null,
        both ? side(board, away, counted) : null);
  }

  private static String asked(Run run) {
    return run.current() == null
        ? null
        : run.activity(run.current()).map(a -> a.question()).orElse(null);
  }

  private static boolean real(Run run, String question) {
    return run.question(question).filter(q -> q.kind() != QuestionKind.PRACTICE).isPresent();
  }

  private static List<Integer> classes(Board board, List<Person> people, Predicate<Note> which) {
    int[] sizes = new int[CLASSES];
    people.forEach(p -> sizes[classOf(notes(board, p, which))]++);
    return Arrays.stream(sizes).boxed().toList();
  }

  private static int classOf(int notes) {
    return notes <= 2 ? notes : notes <= 4 ? 3 : 4;
  }

  private static int notes(Board board, Person person, Predicate<Note> which) {
    return (int)
        board.writtenBy(person.code()).stream()
            .map(board::note)
            .filter(n -> !n.deleted() && which.test(n))
            .count();
  }

  private static Side side(Board board, List<Person> people, Predicate<Note> counted) {
    int active = (int) people.stream().filter(p -> active(board, p)).count();
    int notes = people.stream().mapToInt(p -> notes(board, p, counted)).sum();
    return new Side(people.size(), active, notes);
  }

  /** That somebody voted counts here like a note or a mark; it can't be told from them. */
  private static boolean active(Board board, Person person) {
    Run run = board.run();
    if (run.current() == null) {
      return false;
    }
    return Objects.equals(person.done(), run.current())
        || board.writtenBy(person.code()).stream()
            .map(board::note)
            .anyMatch(n -> !n.deleted() && !n.at().isBefore(run.since()))
        || board.blinds().answered(person.code(), run.since());
  }
}
