package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A rating of impact and effort. It keeps what each person said of which item; what became of the
 * item since is looked up when figures are read. Mutable only through the board's fold.
 */
public final class Rating {
  private static final Comparator<Priority> BY_IMPACT =
      Comparator.comparingDouble(Priority::impact)
          .reversed()
          .thenComparingDouble(Priority::effort)
          .thenComparing(Priority::item);

  private final String id;
  private final int number;
  private final Target target;
  private final List<String> items;
  private final Instant opened;
  private final Map<String, Map<String, Rated>> answers = new LinkedHashMap<>();
  private Instant closed;
  private int present;
  private List<Priority> frozen = List.of();

  Rating(String id, int number, Target target, List<String> items, Instant opened) {
    this.id = id;
    this.number = number;
    this.target = target;
    this.items = List.copyOf(items);
    this.opened = opened;
  }

  Rating copy() {
    Rating copy = new Rating(id, number, target, items, opened);
    answers.forEach((person, said) -> copy.answers.put(person, new LinkedHashMap<>(said)));
    copy.closed = closed;
    copy.present = present;
    copy.frozen = frozen;
    return copy;
  }

  public String id() {
    return id;
  }

  /** 1 for the workshop's first rating. */
  public int number() {
    return number;
  }

  public Target target() {
    return target;
  }

  /** What can be rated, fixed at the opening. */
  public List<String> items() {
    return items;
  }

  public Instant opened() {
    return opened;
  }

  /** When it was closed, or null while it is open. */
  public Instant closed() {
    return closed;
  }

  public boolean open() {
    return closed == null;
  }

  /** People who were in when it closed. */
  public int present() {
    return present;
  }

  /** The figures at the close; never changed by merges since. Empty while it is open. */
  public List<Priority> frozen() {
    return frozen;
  }

  /** What one person said, by item; for nobody but that person. */
  public Map<String, Rated> by(String person) {
    return Collections.unmodifiableMap(answers.getOrDefault(person, Map.of()));
  }

  /** People who rated at least one item. */
  public int started() {
    return (int) answers.values().stream().filter(said -> !said.isEmpty()).count();
  }

  /** People who rated so many items. */
  int finished(int all) {
    return (int)
        answers.values().stream().filter(said -> !said.isEmpty() && said.size() >= all).count();
  }

  /** Ratings given so far, over all people and items. */
  int given() {
    return answers.values().stream().mapToInt(Map::size).sum();
  }

  /** Whether this can be rated now: a note that was hidden since can't. */
  boolean rateable(Board board, String item) {
    return items.contains(item) && (target == Target.CLUSTER || board.shown(board.note(item)));
  }

  /**
   * The figures with each item looked up by {@code as}; null leaves an item out. Where one person
   * rated several that are one now, the median of what they said counts, once.
   */
  List<Priority> count(UnaryOperator<String> as) {
    Map<String, List<List<Rated>>> byItem = new LinkedHashMap<>();
    answers
        .values()
        .forEach(
            said ->
                byCounted(said, as)
                    .forEach(
                        (item, all) ->
                            byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(all)));
    List<Priority> figures = new ArrayList<>();
    byItem.forEach(
        (item, people) -> figures.add(Priority.of(item, axis(people, true), axis(people, false))));
    figures.sort(BY_IMPACT);
    return List.copyOf(figures);
  }

  private static Map<String, List<Rated>> byCounted(
      Map<String, Rated> said, UnaryOperator<String> as) {
    Map<String, List<Rated>> counted = new LinkedHashMap<>();
    said.forEach(
        (item, rated) -> {
          String now = as.apply(item);
          if (now != null) {
            counted.computeIfAbsent(now, n -> new ArrayList<>()).add(rated);
          }
        });
    return counted;
  }

  /** One answer for each person. */
  private static List<Double> axis(List<List<Rated>> people, boolean impact) {
    return people.stream()
        .map(
            said ->
                Middle.median(
                    said.stream()
                        .map(r -> (double) (impact ? r.impact() : r.effort()))
                        .sorted()
                        .toList()))
        .toList();
  }

  void put(String person, String item, Rated said) {
    Map<String, Rated> own = answers.computeIfAbsent(person, p -> new LinkedHashMap<>());
    if (said == null) {
      own.remove(item);
    } else {
      own.put(item, said);
    }
  }

  /** Takes back everybody's rating of an item that can't be rated any more. */
  List<String> giveBack(String item) {
    List<String> whose = new ArrayList<>();
    answers.forEach(
        (person, said) -> {
          if (said.remove(item) != null) {
            whose.add(person);
          }
        });
    return whose;
  }

  void close(Instant at, int people) {
    closed = at;
    present = people;
    frozen = count(item -> item);
  }
}
