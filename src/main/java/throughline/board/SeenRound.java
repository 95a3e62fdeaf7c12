package throughline.board;

import throughline.board.View.RoundView;

/** A round as an audience sees it: blind until it is closed. */
final class SeenRound {
  private SeenRound() {}

  static View of(Audience audience, Board board, Round round) {
    boolean progress = round.open() && audience == Audience.FACILITATOR;
    boolean figures = !round.open();
    return new RoundView(
        round.number(),
        round.target().word(),
        round.dots(),
        round.max(),
        round.ownVotable(),
        round.items().stream().filter(id -> readable(board, round, id)).toList(),
        round.open() ? "open" : "closed",
        round.opened().toEpochMilli(),
        figures ? round.closed().toEpochMilli() : null,
        progress ? round.started() : 0,
        progress ? round.finished() : 0,
        figures ? round.frozen() : null,
        figures ? Figures.now(board, round) : null,
        figures ? Figures.byCluster(board, round) : null,
        figures ? round.started() : 0,
        figures ? round.present() : 0);
  }

  /** An item hidden since can't be voted for and is not named. */
  private static boolean readable(Board board, Round round, String item) {
    return round.target() == Target.CLUSTER || board.shown(board.notes().get(item));
  }
}
