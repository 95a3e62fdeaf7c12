package throughline.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.board.Figures;
import throughline.board.Priority;
import throughline.board.Rating;
import throughline.board.Translation;

/** One row is what the room said of one item in one closed rating; who said what is in no file. */
final class PrioritiesTable {
  private PrioritiesTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "priorities",
            "workshop_id",
            "rating_no",
            "rating_id",
            "target",
            "item",
            "item_label",
            "item_translation",
            "translation_language",
            "question_no",
            "impact_median",
            "impact_spread",
            "effort_median",
            "effort_spread",
            "raters",
            "impact_median_now",
            "impact_spread_now",
            "effort_median_now",
            "effort_spread_now",
            "raters_now",
            "form",
            "room_impact",
            "room_effort",
            "people_present",
            "people_rated",
            "opened_at",
            "closed_at",
            "version");
    from.board().ratings().values().stream()
        .filter(rating -> !rating.open())
        .forEach(rating -> rows(table, from, rating));
    return table.done();
  }

  private static void rows(Table.Builder table, Material from, Rating rating) {
    Map<String, Priority> then = byItem(rating.frozen());
    Map<String, Priority> now = byItem(Figures.now(from.board(), rating));
    Map<String, Priority> placed = byItem(Figures.placed(from.board(), rating));
    for (String item : rating.items()) {
      Priority room = placed.get(item);
      Priority frozen = then.get(item);
      Priority merged = now.get(item);
      Translation translation = from.translation(rating.target(), item);
      table.row(
          from.workshop().id(),
          rating.number(),
          rating.id(),
          rating.target().word(),
          item,
          from.label(rating.target(), item),
          Translation.text(translation),
          Translation.lang(translation),
          from.number(from.question(rating.target(), item)),
          of(frozen, Priority::impact),
          spread(rating, frozen, Priority::impactSpread),
          of(frozen, Priority::effort),
          spread(rating, frozen, Priority::effortSpread),
          raters(rating, frozen),
          of(merged, Priority::impact),
          spread(rating, merged, Priority::impactSpread),
          of(merged, Priority::effort),
          spread(rating, merged, Priority::effortSpread),
          raters(rating, merged),
          rating.together() ? "together" : "alone",
          of(room, Priority::impact),
          of(room, Priority::effort),
          rating.present(),
          rating.together() ? null : rating.started(),
          from.local(rating.opened()),
          from.local(rating.closed()),
          from.version());
    }
  }

  private static Map<String, Priority> byItem(List<Priority> figures) {
    return figures.stream().collect(Collectors.toMap(Priority::item, Function.identity()));
  }

  /** What nobody rated has no figure: empty, not nought. */
  private static Double of(Priority figure, Function<Priority, Double> part) {
    return figure == null ? null : part.apply(figure);
  }

  /** One place of a whole room has no spread: empty, not nought. */
  private static Double spread(Rating rating, Priority figure, Function<Priority, Double> part) {
    return rating.together() ? null : of(figure, part);
  }

  private static Integer raters(Rating rating, Priority figure) {
    if (rating.together()) {
      return null;
    }
    return figure == null ? 0 : figure.raters();
  }
}
