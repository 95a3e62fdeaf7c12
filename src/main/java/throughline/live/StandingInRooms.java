package throughline.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
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
    return of(workshop, StandingInRooms::state, State.UNTOUCHED);
  }

  @Override
  public Uni<Doorway> door(Workshop workshop) {
    return of(workshop, StandingInRooms::doorway, Doorway.UNTOUCHED);
  }

  private <T> Uni<T> of(Workshop workshop, Function<Board, T> what, T untouched) {
    String id = workshop.id().toString();
    return begun(id)
        .flatMap(
            begun ->
                begun
                    ? rooms
                        .of(id, workshop::setup)
                        .map(room -> what.apply(room.board()))
                        // Out of the room's turns: the caller has a request and a database.
                        .emitOn(Here.executor())
                    : Uni.createFrom().item(untouched));
  }

  private Uni<Boolean> begun(String id) {
    return rooms.has(id)
        ? Uni.createFrom().item(true)
        : log.version(id).map(version -> version > 0);
  }

  private static Doorway doorway(Board board) {
    return new Doorway(Totals.state(board), board.run().door(), board.results().out());
  }

  private static State state(Board board) {
    Totals totals = Totals.of(board);
    return new State(
        totals.state(), board.run().door(), totals.people(), totals.notes(), totals.dots());
  }
}
