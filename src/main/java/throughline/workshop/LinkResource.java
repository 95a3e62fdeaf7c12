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
import java.util.List;
import java.util.Optional;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Door;
import throughline.identity.Invited;
import throughline.identity.Place;
import throughline.identity.Visitor;
import throughline.platform.web.Problem;

/** The door of people without an account: opened by the secret of a link, once for each device. */
@Path("/link/{ref}/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkResource {
  private final Workshops workshops;
  private final Departments departments;
  private final Invited invited;
  private final Visitor visitor;
  private final BySecret entrance;

  @Inject
  LinkResource(
      Workshops workshops, Departments departments, Invited invited, Visitor visitor, Clock clock) {
    this.workshops = workshops;
    this.departments = departments;
    this.invited = invited;
    this.visitor = visitor;
    this.entrance = new BySecret(Door.LINK, clock);
  }

  record Entering(@NotNull @Size(max = 100) String secret) {}

  /**
   * What stands behind the door.
   *
   * @param kind what the link lets one be
   * @param departments to choose from for a note that is entered for somebody
   */
  record DoorView(Sign workshop, String kind, String label, List<String> departments) {}

  @POST
  @Path("/enter")
  @Allowed(Action.ENTER_BY_LINK)
  public Uni<Response> enter(@Valid @NotNull Entering in, @Context UriInfo uri) {
    Place place = visitor.place();
    return entrance.enter(place, uri, () -> invited.enter(place, in.secret()));
  }

  @GET
  @Path("/door")
  @Allowed(Action.SEE_LINK_DOOR)
  public Uni<DoorView> door() {
    return invited
        .guest(visitor.actor())
        .map(guest -> guest.orElseThrow(() -> Problem.of(401, "NO_IDENTITY")))
        .flatMap(
            guest ->
                workshops
                    .find(visitor.place().id())
                    .map(Optional::orElseThrow)
                    .map(
                        w ->
                            new DoorView(
                                Sign.of(w),
                                guest.kind().word(),
                                guest.label(),
                                departments.names(w))));
  }
}
