package throughline.workshop;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
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
import throughline.platform.text.Printable;
import throughline.platform.web.Problem;

/** The participant's door: what stands on it, and coming in. */
@Path("/w/{ref}/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JoinResource {
  private static final RuntimeDelegate.HeaderDelegate<NewCookie> COOKIE =
      RuntimeDelegate.getInstance().createHeaderDelegate(NewCookie.class);

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
      DoorLimits limits,
      Clock clock) {
    this.workshops = workshops;
    this.departments = departments;
    this.participants = participants;
    this.standing = standing;
    this.arrivals = arrivals;
    this.visitor = visitor;
    // For each workshop, never for an address: a whole conference room has one address.
    this.joins = new RateLimit(limits.joinsAtOnce(), Duration.ofMillis(50), 10_000, clock);
  }

  record Me(String code, String name, String department) {
    static Me of(Participant p) {
      return new Me(p.code(), p.name(), p.department());
    }
  }

  record DoorView(
      Sign workshop, String door, String state, boolean results, List<String> departments, Me me) {}

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
                    .unis(standing.door(w), participants.byToken(id, token))
                    .asTuple()
                    .map(both -> view(w, both.getItem1(), both.getItem2())));
  }

  private DoorView view(Workshop w, Standing.Doorway state, Optional<Participant> me) {
    return new DoorView(
        Sign.of(w),
        state.open() ? "open" : "closed",
        state.state(),
        state.results(),
        departments.names(w),
        me.map(Me::of).orElse(null));
  }

  @POST
  @Path("/join")
  @Allowed(Action.JOIN)
  public Uni<Response> join(
      @Valid @NotNull Joining in, @CookieParam("tl_p") String token, HttpServerRequest request) {
    UUID id = visitor.place().id();
    return workshops
        .find(id)
        .map(Optional::orElseThrow)
        .flatMap(
            w ->
                Uni.combine()
                    .all()
                    .unis(standing.door(w), participants.byToken(id, token))
                    .asTuple()
                    .invoke(both -> judge(id, both.getItem1(), both.getItem2()))
                    .flatMap(both -> participants.enrol(id, token, introduction(in)))
                    .invoke(enrolled -> remember(enrolled, w, request))
                    .call(enrolled -> arrivals.arrived(w, enrolled.participant()))
                    .map(JoinResource::answer));
  }

  /** Who is known already may come back in though the door is closed for new people. */
  private void judge(UUID workshop, Standing.Doorway state, Optional<Participant> known) {
    if (known.isPresent()) {
      return;
    }
    if (state.state().equals("closed")) {
      throw Problem.of(410, "WORKSHOP_CLOSED");
    }
    if (!state.open()) {
      throw Problem.of(403, "DOOR_CLOSED");
    }
    Duration wait = joins.take(workshop.toString());
    if (!wait.isZero()) {
      throw Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", wait.toSeconds() + 1);
    }
  }

  /**
   * The cookie goes out with whatever is answered: if the arrival can't be stored now, the next try
   * is the same person's.
   */
  private static void remember(
      Participants.Enrolled enrolled, Workshop w, HttpServerRequest request) {
    if (enrolled.token() != null) {
      boolean https = "https".equals(request.scheme());
      NewCookie cookie = Door.PARTICIPANT.keep(enrolled.token(), w.code(), https);
      request.response().headers().add(HttpHeaders.SET_COOKIE, COOKIE.toString(cookie));
    }
  }

  private static Participants.Introduction introduction(Joining in) {
    return new Participants.Introduction(
        Plan.blank(in.name()), Plan.blank(in.department()), in.org(), in.remote(), in.lang());
  }

  private static Response answer(Participants.Enrolled enrolled) {
    int status = enrolled.token() == null ? 200 : 201;
    return Response.status(status).entity(Me.of(enrolled.participant())).build();
  }
}
