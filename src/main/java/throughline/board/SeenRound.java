package throughline.board;

import java.util.List;
import throughline.board.View.RoundView;

/** A round as an audience sees it: blind until it is closed. */
final class SeenRound {
  private SeenRound() {}

  static View of(Audience audience, Board board, Round round) {
    boolean progress = round.open() && audience == Audience.FACILITATOR;
    // A vote of a few is nearly their ballots: to who was not there it is not told at all.
    boolean few = audience == Audience.PUBLIC && round.started() < Few.TOLD;
    boolean figures = !round.open() && !few;
    return new RoundView(
        round.number(),
        round.target().word(),
        round.dots(),
        round.max(),
        round.ownVotable(),
        round.items().stream().filter(id -> readable(board, round, id)).toList(),
        round.open() ? "open" : "closed",
        round.opened().toEpochMilli(),
        round.open() ? null : round.closed().toEpochMilli(),
        progress ? round.started() : 0,
        progress ? round.finished() : 0,
        figures ? told(audience, round.frozen()) : null,
        figures ? told(audience, Figures.now(board, round)) : null,
        figures ? told(audience, Figures.byCluster(board, round)) : null,
        figures ? round.started() : 0,
        figures ? round.present() : 0);
  }

  private static List<Tally> told(Audience audience, List<Tally> tallies) {
    return audience == Audience.PUBLIC ? Few.voters(tallies) : tallies;
  }

  /** An item hidden since can't be voted for and is not named. */
  private static boolean readable(Board board, Round round, String item) {
    return round.target() == Target.CLUSTER || board.shown(board.notes().get(item));
  }
}
