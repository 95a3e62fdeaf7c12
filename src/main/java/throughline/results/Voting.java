package throughline.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import throughline.board.Tally;
import throughline.board.View.RoundView;
import throughline.results.ResultsPage.Row;
import throughline.results.ResultsPage.Vote;

/** The closed votes as everybody may see them, in the same order as on the screens of the room. */
final class Voting {
  /** Up to this many notes without a dot have a row of their own, as on every other screen. */
  private static final int WITHOUT_ROWS = 12;

  private final Sight sight;
  private final UnaryOperator<String> names;

  /**
   * @param names the name of a cluster that may be seen, or null
   */
  Voting(Sight sight, UnaryOperator<String> names) {
    this.sight = sight;
    this.names = names;
  }

  /** The first one first. */
  List<Vote> votes() {
    return sight.rounds().values().stream().map(this::vote).toList();
  }

  private Vote vote(RoundView round) {
    if (round.now() == null) {
      return new Vote(round.n(), round.target(), round.dots(), null, null, 0, List.of(), 0);
    }
    Map<String, Integer> then = new HashMap<>();
    round.tally().forEach(t -> then.put(t.item(), t.dots()));
    List<Row> rows = new ArrayList<>();
    round.now().stream()
        .filter(t -> there(round, t.item()))
        .forEach(t -> rows.add(row(round, t, then.get(t.item()))));
    List<String> none = without(round);
    boolean many = round.target().equals("note") && none.size() > WITHOUT_ROWS;
    if (!many) {
      none.forEach(id -> rows.add(row(round, new Tally(id, 0, 0), null)));
    }
    return new Vote(
        round.n(),
        round.target(),
        round.dots(),
        Composing.told(round.voters()),
        Composing.told(round.people()),
        round.tally().stream().mapToInt(Tally::dots).sum(),
        rows,
        many ? none.size() : 0);
  }

  /** What was voted on and has gone into something else since gave its dots there. */
  private List<String> without(RoundView round) {
    Set<String> with =
        Stream.concat(round.now().stream(), round.tally().stream())
            .map(Tally::item)
            .collect(Collectors.toSet());
    return round.items().stream().filter(id -> !with.contains(id) && there(round, id)).toList();
  }

  private boolean there(RoundView round, String id) {
    return round.target().equals("note")
        ? sight.notes().containsKey(id) && sight.notes().get(id).into() == null
        : sight.clusters().containsKey(id);
  }

  private Row row(RoundView round, Tally tally, Integer then) {
    boolean note = round.target().equals("note");
    String id = tally.item();
    return new Row(
        id,
        note ? sight.notes().get(id).text() : names.apply(id),
        note ? sight.notes().get(id).tr() : sight.clusters().get(id).tr(),
        note ? null : sight.clusters().get(id).colour(),
        tally.dots(),
        then == null || then == tally.dots() ? null : then,
        Composing.told(tally.voters()));
  }
}
