package throughline.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Door;
import throughline.identity.Place;
import throughline.identity.Projectors;
import throughline.identity.Visitor;

/** The projector's door: opened by the secret of the projector link, once for each screen. */
@Path("/present/{ref}/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectorResource {
  private final Workshops workshops;
  private final Projectors projectors;
  private final Links links;
  private final Visitor visitor;
  private final BySecret entrance;

  @Inject
  ProjectorResource(
      Workshops workshops, Projectors projectors, Links links, Visitor visitor, Clock clock) {
    this.workshops = workshops;
    this.projectors = projectors;
    this.links = links;
    this.visitor = visitor;
    this.entrance = new BySecret(Door.PROJECTOR, clock);
  }

  record Entering(@NotNull @Size(max = 100) String secret) {}

  record DoorView(Sign workshop, String joinUrl, String host) {}

  @POST
  @Path("/enter")
  @Allowed(Action.ENTER_PROJECTOR)
  public Uni<Response> enter(@Valid @NotNull Entering in, @Context UriInfo uri) {
    Place place = visitor.place();
    return entrance.enter(place, uri, () -> projectors.enter(place, in.secret()));
  }

  @GET
  @Path("/door")
  @Allowed(Action.SEE_PROJECTOR_DOOR)
  public Uni<DoorView> door(@Context UriInfo uri) {
    return workshop().map(w -> new DoorView(Sign.of(w), links.join(w, uri), links.typed(uri)));
  }

  @GET
  @Path("/qr.svg")
  @Produces("image/svg+xml")
  @Allowed(Action.SEE_PROJECTOR_DOOR)
  public Uni<String> qr(@Context UriInfo uri) {
    return workshop().map(w -> QrSvg.of(links.join(w, uri)));
  }

  private Uni<Workshop> workshop() {
    return workshops.find(visitor.place().id()).map(Optional::orElseThrow);
  }
}
