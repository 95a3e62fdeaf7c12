package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import throughline.platform.log.Decision;
import throughline.workshop.run.Kind;

/**
 * A rating of impact and effort: what each person said of which item, or where the room put it
 * together. Of what people said alone the room can agree on places, too, once it is closed.
 */
public final class Rating extends Blind<Rated, Priority> {
  private static final Comparator<Priority> BY_IMPACT =
      Comparator.comparingDouble(Priority::impact)
          .reversed()
          .thenComparingDouble(Priority::effort)
          .thenComparing(Priority::item);

  private final boolean together;
  private final Places places = new Places();

  Rating(
      String id, int number, Target target, List<String> items, Instant opened, boolean together) {
    super(id, number, target, items, opened);
    this.together = together;
  }

  Rating copy() {
    Rating copy = new Rating(id(), number(), target(), items(), opened(), together);
    copy.take(this);
    copy.places.take(places);
    return copy;
  }

  /** Whether the room places the items together, and nobody rates alone. */
  public boolean together() {
    return together;
  }

  /** Whether items can be placed now: while the room does it, or after everybody did it alone. */
  boolean takesPlaces() {
    return together == open();
  }

  Places places() {
    return places;
  }

  /** Where the room has put items, each looked up by {@code as}; most impact first. */
  List<Priority> placed(UnaryOperator<String> as) {
    return places.count(as).stream().sorted(BY_IMPACT).toList();
  }

  /** Why nobody can rate alone here now, if so. */
  static Optional<Decision> shutAlone(Rating there) {
    Optional<Decision> shut = shut(there, BoardReason.NO_SUCH_RATING, BoardReason.RATING_CLOSED);
    return shut.isPresent() || !there.together
        ? shut
        : Optional.of(Decision.refuse(BoardReason.PLACED_TOGETHER));
  }

  RatingState state() {
    return new RatingState(blindState(), together, places.all());
  }

  static Rating of(RatingState state) {
    BlindState<Rated, Priority> blind = state.answered();
    Rating rating =
        new Rating(
            blind.id(),
            blind.number(),
            blind.target(),
            blind.items(),
            blind.opened(),
            state.together());
    rating.take(blind);
    state.places().forEach(rating.places::put);
    return rating;
  }

  @Override
  Kind shared() {
    return Kind.RATING;
  }

  @Override
  Kind own() {
    return Kind.RATED;
  }

  /** People who rated so many items. */
  int finished(int all) {
    return (int)
        answers().values().stream().filter(said -> !said.isEmpty() && said.size() >= all).count();
  }

  /** Ratings given so far, over all people and items. */
  int given() {
    return answers().values().stream().mapToInt(Map::size).sum();
  }

  @Override
  List<Priority> count(UnaryOperator<String> as) {
    return together ? placed(as) : alone(as);
  }

  /** Where one person rated several that are one now, the median of what they said counts, once. */
  private List<Priority> alone(UnaryOperator<String> as) {
    Map<String, List<List<Rated>>> byItem = new LinkedHashMap<>();
    answers()
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

  /** Null takes back what was said. */
  void put(String person, String item, Rated said) {
    if (said == null) {
      saying(person).remove(item);
    } else {
      saying(person).put(item, said);
    }
  }
}
