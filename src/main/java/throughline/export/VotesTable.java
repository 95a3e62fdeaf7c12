package throughline.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import throughline.board.Figures;
import throughline.board.Round;
import throughline.board.Tally;
import throughline.board.Translation;

/** One row is what one item got in one closed round; who gave it is in no file. */
final class VotesTable {
  private VotesTable() {}

  static Table of(Material from) {
    Table.Builder table =
        Table.named(
            "votes",
            "workshop_id",
            "round_no",
            "round_id",
            "target",
            "item",
            "item_label",
            "item_translation",
            "translation_language",
            "question_no",
            "dots",
            "voters",
            "dots_now",
            "voters_now",
            "dots_per_person",
            "most_on_one_item",
            "own_notes_votable",
            "people_present",
            "people_voted",
            "opened_at",
            "closed_at",
            "version");
    from.board().rounds().values().stream()
        .filter(round -> !round.open())
        .forEach(round -> rows(table, from, round));
    return table.done();
  }

  private static void rows(Table.Builder table, Material from, Round round) {
    Map<String, Tally> then = byItem(round.frozen());
    Map<String, Tally> now = byItem(Figures.now(from.board(), round));
    for (String item : round.items()) {
      Tally frozen = then.getOrDefault(item, new Tally(item, 0, 0));
      Tally merged = now.getOrDefault(item, new Tally(item, 0, 0));
      Translation translation = from.translation(round.target(), item);
      table.row(
          from.workshop().id(),
          round.number(),
          round.id(),
          round.target().word(),
          item,
          from.label(round.target(), item),
          Translation.text(translation),
          Translation.lang(translation),
          from.number(from.question(round.target(), item)),
          frozen.dots(),
          frozen.voters(),
          merged.dots(),
          merged.voters(),
          round.dots(),
          round.max(),
          round.ownVotable(),
          round.present(),
          round.started(),
          from.local(round.opened()),
          from.local(round.closed()),
          from.version());
    }
  }

  private static Map<String, Tally> byItem(List<Tally> tallies) {
    return tallies.stream().collect(Collectors.toMap(Tally::item, Function.identity()));
  }
}
