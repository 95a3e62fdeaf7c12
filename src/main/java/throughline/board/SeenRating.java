package throughline.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.board.View.MyRatings;
import throughline.board.View.RatingView;

/** A rating as an audience sees it: blind until it is closed; and as its owner sees their own. */
final class SeenRating {
  private SeenRating() {}

  static View of(Audience audience, Board board, Rating rating) {
    boolean told = audience == Audience.FACILITATOR || audience == Audience.PROJECTOR;
    boolean progress = rating.open() && told && !rating.together();
    boolean figures = !rating.open();
    List<String> items = rating.items().stream().filter(id -> rating.asks(board, id)).toList();
    return new RatingView(
        rating.number(),
        rating.target().word(),
        items,
        rating.open() ? "open" : "closed",
        rating.opened().toEpochMilli(),
        figures ? rating.closed().toEpochMilli() : null,
        progress ? rating.started() : 0,
        progress ? rating.finished(items.size()) : 0,
        progress ? rating.given() : 0,
        figures ? rating.frozen() : null,
        figures ? Figures.now(board, rating) : null,
        figures ? rating.started() : 0,
        figures ? rating.present() : 0,
        rating.together(),
        places(board, rating));
  }

  /** What the room put where is the room's to see, at any time. */
  private static Map<String, List<Double>> places(Board board, Rating rating) {
    Map<String, List<Double>> places = new LinkedHashMap<>();
    Figures.placed(board, rating)
        .forEach(p -> places.put(p.item(), List.of(p.impact(), p.effort())));
    return places.isEmpty() ? null : places;
  }

  static Optional<View> own(Rating rating, String actor) {
    Map<String, List<Integer>> said = new LinkedHashMap<>();
    rating.by(actor).forEach((item, r) -> said.put(item, List.of(r.impact(), r.effort())));
    return said.isEmpty() ? Optional.empty() : Optional.of(new MyRatings(said));
  }
}
