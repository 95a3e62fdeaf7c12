package throughline.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Where a room puts the items of a rating together: one place for each, nobody's in particular. */
final class Places {
  private final Map<String, Rated> places = new LinkedHashMap<>();

  /** Of which rating and item a change of a place is told. */
  static String key(String rating, String item) {
    return rating + "/" + item;
  }

  static String ratingOf(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  static String itemOf(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  /** A place in the words of a {@link Change}; null where there is none. */
  static String word(Rated place) {
    return place == null ? null : place.impact() + " " + place.effort();
  }

  static Rated of(String word) {
    if (word == null) {
      return null;
    }
    String[] both = word.split(" ");
    return new Rated(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
  }

  void take(Places from) {
    places.putAll(from.places);
  }

  /** All of them by item. */
  Map<String, Rated> all() {
    return new LinkedHashMap<>(places);
  }

  /** The place of an item, or null. */
  Rated at(String item) {
    return places.get(item);
  }

  /** Null takes the item off. */
  void put(String item, Rated place) {
    if (place == null) {
      places.remove(item);
    } else {
      places.put(item, place);
    }
  }

  /**
   * One figure for each item, without a spread and without raters. What was placed itself stays
   * where it is; else the middle of what was merged into it counts.
   */
  List<Priority> count(UnaryOperator<String> as) {
    Map<String, List<Rated>> counted = new LinkedHashMap<>();
    places.forEach(
        (item, place) -> {
          String now = as.apply(item);
          if (now != null) {
            counted.computeIfAbsent(now, n -> new ArrayList<>()).add(place);
          }
        });
    List<Priority> figures = new ArrayList<>();
    counted.forEach(
        (item, all) -> {
          List<Rated> own = places.containsKey(item) ? List.of(places.get(item)) : all;
          figures.add(
              Priority.placed(item, middle(own, Rated::impact), middle(own, Rated::effort)));
        });
    return Collections.unmodifiableList(figures);
  }

  private static double middle(List<Rated> places, Function<Rated, Integer> axis) {
    return Middle.median(places.stream().map(p -> (double) axis.apply(p)).sorted().toList());
  }
}
