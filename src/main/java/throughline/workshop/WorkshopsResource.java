package throughline.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import throughline.identity.Account;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Participant;
import throughline.identity.Participants;
import throughline.identity.Role;
import throughline.identity.Visitor;
import throughline.platform.web.Problem;

/** Preparing workshops, and the list of them. */
@Path("/studio/api/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkshopsResource {
  private final Workshops workshops;
  private final Participants participants;
  private final Standing standing;
  private final Instance<Gathered> gathered;
  private final Links links;
  private final Visitor visitor;

  @Inject
  WorkshopsResource(
      Workshops workshops,
      Participants participants,
      Standing standing,
      Instance<Gathered> gathered,
      Links links,
      Visitor visitor) {
    this.workshops = workshops;
    this.participants = participants;
    this.standing = standing;
    this.gathered = gathered;
    this.links = links;
    this.visitor = visitor;
  }

  /** A page of the list, and the id to go on from. */
  record Page(List<WorkshopLine> items, UUID next) {}

  @GET
  @Allowed(Action.LIST_WORKSHOPS)
  public Uni<Response> list(
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
      @Context Request request) {
    Account who = visitor.account();
    boolean everybodys = who.has(Role.ANALYST) || who.has(Role.ADMINISTRATOR);
    UUID owner = everybodys && !who.guest() ? null : who.id();
    return workshops
        .page(owner, after, limit + 1)
        .flatMap(
            found -> {
              List<Workshop> page = found.subList(0, Math.min(limit, found.size()));
              UUID next = found.size() > limit ? page.get(limit - 1).id() : null;
              return gathered(page.stream().map(Workshop::id).toList())
                  .map(states -> new Page(page.stream().map(w -> row(w, states)).toList(), next))
                  .map(view -> Tagged.answer(request, view));
            });
  }

  private Uni<Map<UUID, Standing.State>> gathered(List<UUID> ids) {
    return gathered.isResolvable() ? gathered.get().of(ids) : Uni.createFrom().item(Map.of());
  }

  private static WorkshopLine row(Workshop workshop, Map<UUID, Standing.State> states) {
    return WorkshopLine.of(workshop, states.getOrDefault(workshop.id(), Standing.State.UNTOUCHED));
  }

  @POST
  @Allowed(Action.MAKE_WORKSHOP)
  public Uni<Response> make(@Valid @NotNull Plan plan, @Context UriInfo uri) {
    if (visitor.account().guest() && !plan.rehearsal()) {
      return Uni.createFrom().failure(Problem.of(403, "NOT_ALLOWED"));
    }
    return workshops
        .add(visitor.account().id(), plan)
        .map(w -> view(w, Standing.State.UNTOUCHED, true, uri))
        .map(view -> Response.status(201).entity(view).build());
  }

  @GET
  @Path("/{workshop}")
  @Allowed(Action.READ_WORKSHOP)
  public Uni<Response> read(
      @PathParam("workshop") UUID id, @Context UriInfo uri, @Context Request request) {
    boolean host = visitor.actor().role() == Role.FACILITATOR;
    return workshops
        .find(id)
        .map(Optional::orElseThrow)
        .flatMap(w -> standing.now(w).map(state -> view(w, state, host, uri)))
        .map(view -> Tagged.answer(request, view));
  }

  /** Only a plan changes; once the board was opened its stream says what is so. */
  @PUT
  @Path("/{workshop}")
  @Allowed(Action.CHANGE_WORKSHOP)
  public Uni<WorkshopView> change(
      @PathParam("workshop") UUID id, @Valid @NotNull Plan plan, @Context UriInfo uri) {
    return workshops.change(id, plan).map(w -> view(w, Standing.State.UNTOUCHED, true, uri));
  }

  /** Only a rehearsal can be removed: nobody said anything in it. */
  @DELETE
  @Path("/{workshop}")
  @Allowed(Action.REMOVE_REHEARSAL)
  public Uni<Void> remove(@PathParam("workshop") UUID id) {
    return workshops.remove(id);
  }

  @GET
  @Path("/{workshop}/qr.svg")
  @Produces("image/svg+xml")
  @Allowed(Action.READ_WORKSHOP)
  public Uni<String> qr(@PathParam("workshop") UUID id, @Context UriInfo uri) {
    return workshops.find(id).map(Optional::orElseThrow).map(w -> QrSvg.of(links.join(w, uri)));
  }

  /** A participant with the name they gave: for the facilitator's eyes. */
  record PersonRow(
      String code, String name, String department, String org, boolean remote, Instant joinedAt) {}

  @GET
  @Path("/{workshop}/people")
  @Allowed(Action.READ_PEOPLE)
  public Uni<List<PersonRow>> people(@PathParam("workshop") UUID id) {
    return participants.of(id).map(all -> all.stream().map(WorkshopsResource::row).toList());
  }

  private static PersonRow row(Participant p) {
    return new PersonRow(p.code(), p.name(), p.department(), p.org(), p.remote(), p.joinedAt());
  }

  private WorkshopView view(Workshop w, Standing.State state, boolean host, UriInfo uri) {
    return WorkshopView.of(w, state, links.join(w, uri), host ? links.projector(w, uri) : null);
  }
}
