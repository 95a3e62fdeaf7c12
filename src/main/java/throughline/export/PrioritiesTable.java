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
    for (String item : rating.items()) {
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
          of(frozen, Priority::impactSpread),
          of(frozen, Priority::effort),
          of(frozen, Priority::effortSpread),
          raters(frozen),
          of(merged, Priority::impact),
          of(merged, Priority::impactSpread),
          of(merged, Priority::effort),
          of(merged, Priority::effortSpread),
          raters(merged),
          rating.present(),
          rating.started(),
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

  private static int raters(Priority figure) {
    return figure == null ? 0 : figure.raters();
  }
}
