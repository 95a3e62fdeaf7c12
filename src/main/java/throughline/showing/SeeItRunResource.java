package throughline.showing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Door;
import throughline.rehearsal.Seats;

/** Starting the show, where it is, and ending it. The guard stands before each. */
@Path("/studio/api/see-it-run")
@Produces(MediaType.APPLICATION_JSON)
public class SeeItRunResource {
  private final Guard guard;
  private final Showing showing;

  @Inject
  SeeItRunResource(Guard guard, Showing showing) {
    this.guard = guard;
    this.showing = showing;
  }

  /**
   * @param language of who watches
   */
  record Start(@NotNull @Pattern(regexp = "en|es") String language) {}

  /** How the show stands; whoever reads this may start one. */
  @GET
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Shown> shown(HttpServerRequest request) {
    return guard.admit(request).map(admitted -> showing.shown());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Response> start(@Valid @NotNull Start in, HttpServerRequest request) {
    return guard
        .admit(request)
        .flatMap(admitted -> showing.start(OwnAddress.of(request), in.language()))
        .map(shown -> Response.accepted(shown).build());
  }

  @POST
  @Path("/skip")
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Void> skip(HttpServerRequest request) {
    return playing(request, Run::skip);
  }

  @POST
  @Path("/stop")
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Void> stop(HttpServerRequest request) {
    return playing(request, Run::stop);
  }

  private Uni<Void> playing(HttpServerRequest request, Consumer<Run> what) {
    return guard
        .admit(request)
        .invoke(admitted -> what.accept(showing.playing()))
        .replaceWithVoid();
  }

  /** Gives this browser the three identities that its panes look through. */
  @POST
  @Path("/seats")
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Response> seats(HttpServerRequest request) {
    boolean https = "https".equals(request.scheme());
    return guard
        .admit(request)
        .map(admitted -> showing.there())
        .map(
            run -> {
              Seats seats = run.seats().orElseThrow();
              return Response.noContent()
                  .cookie(Door.PARTICIPANT.keep(seats.participant(), seats.code(), https))
                  .cookie(Door.PROJECTOR.keep(seats.projector(), seats.code(), https))
                  .cookie(Door.STUDIO.keepBehindGlass(run.onlooker(), https))
                  .build();
            });
  }

  /** Removes the rehearsal that the last show has left. */
  @DELETE
  @Allowed(Action.SEE_IT_RUN)
  public Uni<Void> remove(HttpServerRequest request) {
    return guard.admit(request).chain(showing::remove);
  }
}
