package throughline.live;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.identity.Actor;
import throughline.identity.Participant;
import throughline.identity.Role;
import throughline.live.wire.Answer;
import throughline.platform.loop.Here;
import throughline.platform.web.Problem;
import throughline.workshop.Arrivals;
import throughline.workshop.Workshop;
import throughline.workshop.run.Join;

/** Somebody who joined is written into the stream before they are let in. */
@ApplicationScoped
class ArrivalsInRooms implements Arrivals {
  private final Visits visits;

  @Inject
  ArrivalsInRooms(Visits visits) {
    this.visits = visits;
  }

  @Override
  public Uni<Void> arrived(Workshop workshop, Participant p) {
    Actor actor = new Actor(Role.PARTICIPANT, p.code(), workshop.id().toString());
    Join join = new Join(p.code(), p.department(), p.org(), p.remote());
    return visits
        .enter(actor)
        .flatMap(
            visit -> {
              refuseRemoved(visit);
              return Uni.createFrom()
                  .<Answer>emitter(
                      e ->
                          visit
                              .room()
                              .submit(new Envelope("join-" + p.code(), actor, join, e::complete)));
            })
        .invoke(
            answer -> {
              if (answer instanceof Answer.Refused no) {
                throw problem(no.why());
              }
            })
        .emitOn(Here.executor())
        .replaceWithVoid();
  }

  /** Their join is remembered as done; that they were sent out since is another thing. */
  private static void refuseRemoved(Visits.Visit visit) {
    if (visit.room().board().run().sentOut(visit.actor().id())) {
      throw problem("REMOVED");
    }
  }

  private static Problem problem(String why) {
    return switch (why) {
      case "REMOVED" -> Problem.of(403, why);
      case "WORKSHOP_CLOSED" -> Problem.of(410, why);
      default -> Problem.of(503, "TRY_AGAIN");
    };
  }
}
