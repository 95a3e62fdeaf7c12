package throughline.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import throughline.board.Audience;
import throughline.identity.Actor;
import throughline.identity.Door;
import throughline.identity.Doors;
import throughline.identity.Pass;
import throughline.live.wire.Snapshot;
import throughline.workshop.Workshop;
import throughline.workshop.Workshops;

/**
 * How somebody comes from a door into a room: which workshop it is, who they are, and what stands
 * above its board.
 */
@ApplicationScoped
class Visits {
  private final Doors doors;
  private final Workshops workshops;
  private final Rooms rooms;

  @Inject
  Visits(Doors doors, Workshops workshops, Rooms rooms) {
    this.doors = doors;
    this.workshops = workshops;
    this.rooms = rooms;
  }

  /**
   * Somebody known, in the open room of their workshop.
   *
   * @param pass by what a member of staff came in; null for everybody else
   */
  record Visit(Actor actor, Workshop workshop, Room room, Pass pass) {

    /** Of who came without an account. */
    Visit(Actor actor, Workshop workshop, Room room) {
      this(actor, workshop, room, null);
    }

    Audience audience() {
      return Audience.of(actor.role());
    }

    /** JSON of what stands above the board; the id is for staff only. */
    String head() {
      return Snapshot.head(
          new Snapshot.Head(
              audience().staff() ? workshop.id().toString() : null,
              workshop.title(),
              workshop.department(),
              workshop.code(),
              List.of("en", "es"),
              workshop.rehearsal()));
    }
  }

  /**
   * Comes in by a door; completes in the room's turns.
   *
   * @return empty if nobody is known by these cookies; fails with {@link NoSuchWorkshop}
   */
  Uni<Optional<Visit>> by(String door, String ref, Function<String, String> cookies) {
    Door at = Door.at(door).orElseThrow(NoSuchWorkshop::new);
    return doors
        .place(at, ref)
        .map(place -> place.orElseThrow(NoSuchWorkshop::new))
        .flatMap(place -> doors.who(at, ref, place, cookies))
        .flatMap(
            actor ->
                actor.isPresent()
                    ? enter(actor.get(), Doors.pass(at, actor.get(), cookies)).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  /** A known person's way in; completes in the room's turns. */
  Uni<Visit> enter(Actor actor) {
    return enter(actor, null);
  }

  /** The same for who stays, and may lose what they came in by. */
  Uni<Visit> enter(Actor actor, Pass pass) {
    return workshops
        .opening(UUID.fromString(actor.workshop()))
        .map(w -> w.orElseThrow(NoSuchWorkshop::new))
        .flatMap(
            w -> rooms.of(actor.workshop(), w::setup).map(room -> new Visit(actor, w, room, pass)));
  }
}
