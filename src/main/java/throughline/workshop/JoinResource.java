package throughline.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import throughline.identity.Action;
import throughline.identity.Allowed;
import throughline.identity.Door;
import throughline.identity.Participant;
import throughline.identity.Participants;
import throughline.identity.Visitor;
import throughline.platform.limits.RateLimit;
import throughline.platform.web.Problem;

/** The participant's door: what stands on it, and coming in. */
@Path("/w/{ref}/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JoinResource {
  private final Workshops workshops;
  private final Departments departments;
  private final Participants participants;
  private final Standing standing;
  private final Arrivals arrivals;
  private final Visitor visitor;
  private final RateLimit joins;

  @Inject
  JoinResource(
      Workshops workshops,
      Departments departments,
      Participants participants,
      Standing standing,
      Arrivals arrivals,
      Visitor visitor,
      Clock clock) {
    this.workshops = workshops;
    this.departments = departments;
    this.participants = participants;
    this.standing = standing;
    this.arrivals = arrivals;
    this.visitor = visitor;
    // For each workshop, never for an address: a whole conference room has one address.
    this.joins = new RateLimit(600, Duration.ofMillis(50), 10_000, clock);
  }

  record Sign(String title, String department, String code, List<String> languages) {}

  record Me(String code, String name, String department) {
    static Me of(Participant p) {
      return new Me(p.code(), p.name(), p.department());
    }
  }

  record DoorView(Sign workshop, String door, String state, List<String> departments, Me me) {}

  record Joining(
      @Size(max = 80) @Printable String name,
      @Size(max = 120) @Printable String department,
      @Pattern(regexp = "employee|provider|community|resident") String org,
      boolean remote,
      @Pattern(regexp = "[a-z]{2,3}") String lang) {}

  @GET
  @Path("/door")
  @Allowed(Action.SEE_DOOR)
  public Uni<DoorView> door(@CookieParam("tl_p") String token) {
    UUID id = visitor.place().id();
    return workshops
        .find(id)
        .map(Optional::orElseThrow)
        .flatMap(
            w ->
                Uni.combine()
                    .all()
                    .unis(standing.now(w), participants.byToken(id, token))
                    .asTuple()
                    .map(both -> view(w, both.getItem1(), both.getItem2())));
  }

  private DoorView view(Workshop w, Standing.State state, Optional<Participant> me) {
    return new DoorView(
        new Sign(w.title(), w.department(), w.code(), List.of("en", "es")),
        state.door() ? "open" : "closed",
        state.state(),
        departments.names(w),
        me.map(Me::of).orElse(null));
  }

  @POST
  @Path("/join")
  @Allowed(Action.JOIN)
  public Uni<Response> join(
      @Valid @NotNull Joining in, @CookieParam("tl_p") String token, @Context UriInfo uri) {
    UUID id = visitor.place().id();
    Duration wait = joins.take(id.toString());
    if (!wait.isZero()) {
      return Uni.createFrom()
          .failure(Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", wait.toSeconds() + 1));
    }
    return workshops
        .find(id)
        .map(Optional::orElseThrow)
        .flatMap(
            w ->
                Uni.combine()
                    .all()
                    .unis(standing.now(w), participants.byToken(id, token))
                    .asTuple()
                    .invoke(both -> judge(both.getItem1(), both.getItem2()))
                    .flatMap(both -> participants.enrol(id, token, introduction(in)))
                    .call(enrolled -> arrivals.arrived(w, enrolled.participant()))
                    .map(enrolled -> answer(enrolled, w, uri)));
  }

  /** Who is known already may come back in though the door is closed for new people. */
  private static void judge(Standing.State state, Optional<Participant> known) {
    if (state.state().equals("closed") && known.isEmpty()) {
      throw Problem.of(410, "WORKSHOP_CLOSED");
    }
    if (!state.door() && known.isEmpty()) {
      throw Problem.of(403, "DOOR_CLOSED");
    }
  }

  private static Participants.Introduction introduction(Joining in) {
    return new Participants.Introduction(
        Plan.blank(in.name()), Plan.blank(in.department()), in.org(), in.remote(), in.lang());
  }

  private static Response answer(Participants.Enrolled enrolled, Workshop w, UriInfo uri) {
    Response.ResponseBuilder answer =
        Response.status(enrolled.token() == null ? 200 : 201).entity(Me.of(enrolled.participant()));
    if (enrolled.token() != null) {
      boolean https = "https".equals(uri.getRequestUri().getScheme());
      answer.cookie(Door.PARTICIPANT.keep(enrolled.token(), w.code(), https));
    }
    return answer.build();
  }
}
