package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import throughline.workshop.run.Kind;

/** A rating of impact and effort: what each person said of which item. */
public final class Rating extends Blind<Rated, Priority> {
  private static final Comparator<Priority> BY_IMPACT =
      Comparator.comparingDouble(Priority::impact)
          .reversed()
          .thenComparingDouble(Priority::effort)
          .thenComparing(Priority::item);

  Rating(String id, int number, Target target, List<String> items, Instant opened) {
    super(id, number, target, items, opened);
  }

  Rating copy() {
    Rating copy = new Rating(id(), number(), target(), items(), opened());
    copy.take(this);
    return copy;
  }

  RatingState state() {
    return new RatingState(blindState());
  }

  static Rating of(RatingState state) {
    BlindState<Rated, Priority> blind = state.answered();
    Rating rating =
        new Rating(blind.id(), blind.number(), blind.target(), blind.items(), blind.opened());
    rating.take(blind);
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

  /** Where one person rated several that are one now, the median of what they said counts, once. */
  @Override
  List<Priority> count(UnaryOperator<String> as) {
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
