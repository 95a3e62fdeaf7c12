package throughline.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.board.Board;
import throughline.board.Totals;
import throughline.platform.log.EventLog;
import throughline.platform.loop.Here;
import throughline.workshop.Standing;
import throughline.workshop.Workshop;

/** Tells the register where a workshop is, as its room knows it. */
@ApplicationScoped
class StandingInRooms implements Standing {
  private final EventLog log;
  private final Rooms rooms;

  @Inject
  StandingInRooms(EventLog log, Rooms rooms) {
    this.log = log;
    this.rooms = rooms;
  }

  @Override
  public Uni<State> now(Workshop workshop) {
    return log.version(workshop.id().toString())
        .flatMap(
            version ->
                version > 0
                    ? rooms
                        .of(workshop.id().toString(), workshop::setup)
                        .map(room -> state(room.board()))
                        // Out of the room's turns: the caller has a request and a database.
                        .emitOn(Here.executor())
                    : Uni.createFrom().item(State.UNTOUCHED));
  }

  private static State state(Board board) {
    Totals totals = Totals.of(board);
    return new State(
        totals.state(), board.run().door(), totals.people(), totals.notes(), totals.dots());
  }
}
