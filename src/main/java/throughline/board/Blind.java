package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import throughline.platform.log.Decision;
import throughline.workshop.run.Kind;

/**
 * What everybody answers alone, item by item, and nobody sees until it is closed: a vote or a
 * rating. Answers keep the item that they were given to; what became of it since is looked up when
 * figures are read. Mutable only through the board's fold.
 *
 * @param <A> what one person says of one item
 * @param <F> the figures of one item
 */
public abstract sealed class Blind<A, F> permits Round, Rating {
  private final String id;
  private final int number;
  private final Target target;
  private final List<String> items;
  private final Instant opened;
  private final Map<String, Map<String, A>> answers = new LinkedHashMap<>();
  private Instant closed;
  private int present;
  private List<F> frozen = List.of();

  Blind(String id, int number, Target target, List<String> items, Instant opened) {
    this.id = id;
    this.number = number;
    this.target = target;
    this.items = List.copyOf(items);
    this.opened = opened;
  }

  /** The thing of a view that everybody sees. */
  abstract Kind shared();

  /** The thing of a view that only who answered sees. */
  abstract Kind own();

  /** Why nobody can answer here now, if so. */
  static Optional<Decision> shut(Blind<?, ?> there, BoardReason none, BoardReason closed) {
    if (there == null) {
      return Optional.of(Decision.refuse(none));
    }
    return there.open() ? Optional.empty() : Optional.of(Decision.refuse(closed));
  }

  /** Whether this can be answered for now: not a note that was hidden since. */
  final boolean asks(Board board, String item) {
    return items.contains(item) && (target == Target.CLUSTER || board.shown(board.note(item)));
  }

  /** The figures with each item looked up by {@code as}; null leaves an item out. */
  abstract List<F> count(UnaryOperator<String> as);

  final void take(Blind<A, F> from) {
    take(from.answers, from.closed, from.present, from.frozen);
  }

  final void take(BlindState<A, F> from) {
    take(from.answers(), from.closed(), from.present(), List.copyOf(from.frozen()));
  }

  private void take(Map<String, Map<String, A>> all, Instant at, int people, List<F> figures) {
    all.forEach((person, said) -> answers.put(person, new LinkedHashMap<>(said)));
    closed = at;
    present = people;
    frozen = figures;
  }

  final BlindState<A, F> blindState() {
    Map<String, Map<String, A>> all = new LinkedHashMap<>();
    answers.forEach((person, said) -> all.put(person, new LinkedHashMap<>(said)));
    return new BlindState<>(id, number, target, items, opened, all, closed, present, frozen);
  }

  public final String id() {
    return id;
  }

  /** 1 for the workshop's first of its kind. */
  public final int number() {
    return number;
  }

  public final Target target() {
    return target;
  }

  /** What can be answered, fixed at the opening. */
  public final List<String> items() {
    return items;
  }

  public final Instant opened() {
    return opened;
  }

  /** When it was closed, or null while it is open. */
  public final Instant closed() {
    return closed;
  }

  public final boolean open() {
    return closed == null;
  }

  /** People who were in when it closed. */
  public final int present() {
    return present;
  }

  /** The figures at the close; never changed by merges since. Empty while it is open. */
  public final List<F> frozen() {
    return frozen;
  }

  /** What one person said, by item; for nobody but that person. */
  public final Map<String, A> by(String person) {
    return Collections.unmodifiableMap(answers.getOrDefault(person, Map.of()));
  }

  /** People who answered for at least one item. */
  public final int started() {
    return (int) answers.values().stream().filter(said -> !said.isEmpty()).count();
  }

  final Map<String, Map<String, A>> answers() {
    return Collections.unmodifiableMap(answers);
  }

  /** One person's answers, to be changed. */
  final Map<String, A> saying(String person) {
    return answers.computeIfAbsent(person, p -> new LinkedHashMap<>());
  }

  /** Takes back everybody's answer for an item that can't be answered for any more; whose. */
  final List<String> giveBack(String item) {
    List<String> whose = new ArrayList<>();
    answers.forEach(
        (person, said) -> {
          if (said.remove(item) != null) {
            whose.add(person);
          }
        });
    return whose;
  }

  final void close(Instant at, int people) {
    closed = at;
    present = people;
    frozen = count(item -> item);
  }
}
