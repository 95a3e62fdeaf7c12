package throughline.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import throughline.board.Turnout;
import throughline.identity.Action;
import throughline.identity.Actor;
import throughline.identity.Allowed;
import throughline.identity.Visitor;
import throughline.live.wire.Answer;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Frames;
import throughline.live.wire.Wire;
import throughline.platform.limits.RateLimit;
import throughline.platform.web.Problem;

/**
 * The same board without a socket: a view to fetch, one's own things, and commands by POST. The
 * same under each door; the subclasses are only addresses.
 */
abstract class DoorResource {
  private final Visits visits;
  private final Visitor visitor;
  private final LiveLimits limits;
  private final RateLimit posts;

  DoorResource(Visits visits, Visitor visitor, LiveLimits limits, Clock clock) {
    this.visits = visits;
    this.visitor = visitor;
    this.limits = limits;
    Duration each = Duration.ofNanos((long) (1e9 / limits.messagesPerSecond()));
    this.posts = new RateLimit(limits.messagesBurst(), each, 50_000, clock);
  }

  @GET
  @Path("/snapshot")
  @Allowed(Action.READ_BOARD)
  public Uni<Response> snapshot(
      @HeaderParam("If-None-Match") String held, @HeaderParam("Accept-Encoding") String reads) {
    return visits
        .enter(visitor.actor())
        .map(
            visit -> {
              gone(visit);
              byte[] bytes = visit.room().snapshot(visit.audience(), visit.head());
              long version = visit.room().snapshotVersion(visit.audience());
              String tag = "\"" + visit.audience().word() + version + "\"";
              return tag.equals(held)
                  ? Response.notModified().header("ETag", tag).build()
                  : whole(bytes, tag, reads != null && reads.contains("gzip"));
            });
  }

  /** Kept zipped; who can't read that, as some programs, gets it plain. */
  private static Response whole(byte[] zipped, String tag, boolean readsGzip) {
    Response.ResponseBuilder answer =
        Response.ok(readsGzip ? zipped : Gzip.back(zipped), MediaType.APPLICATION_JSON_TYPE)
            .header("ETag", tag)
            .header("Vary", "Accept-Encoding")
            .header("Cache-Control", "private, no-cache");
    return (readsGzip ? answer.header("Content-Encoding", "gzip") : answer).build();
  }

  @GET
  @Path("/mine")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Action.READ_BOARD)
  public Uni<String> mine() {
    return visits
        .enter(visitor.actor())
        .map(
            visit -> {
              gone(visit);
              return visit.room().mine(visit.actor().id());
            });
  }

  /**
   * How the room takes part, in numbers; asked for by who looks at them, as they are of no view.
   */
  @GET
  @Path("/turnout")
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @Allowed(Action.READ_TURNOUT)
  public Uni<String> turnout() {
    return visits
        .enter(visitor.actor())
        .invoke(DoorResource::gone)
        .map(visit -> Wire.turnout(Turnout.of(visit.room().board())));
  }

  /** Where no socket gets through: the same frames as server-sent events. */
  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @Allowed(Action.READ_BOARD)
  public Multi<String> stream(@QueryParam("p") int protocol, @QueryParam("v") long version) {
    ClientMessage.Hello hello = hello(protocol, version);
    return visits
        .enter(visitor.actor(), visitor.pass())
        .invoke(DoorResource::gone)
        .onItem()
        .transformToMulti(visit -> Following.stream(visit, hello));
  }

  /** Where not even a stream gets through: frames since a version, waited for. */
  @GET
  @Path("/poll")
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @Allowed(Action.READ_BOARD)
  public Uni<String> poll(
      @QueryParam("p") int protocol,
      @QueryParam("v") long version,
      @QueryParam("whole") boolean whole) {
    ClientMessage.Hello hello = hello(protocol, version);
    return visits
        .enter(visitor.actor(), visitor.pass())
        .invoke(DoorResource::gone)
        .flatMap(visit -> Following.poll(visit, hello, whole));
  }

  private static ClientMessage.Hello hello(int protocol, long version) {
    if (protocol < Wire.PROTOCOL) {
      throw Problem.of(406, "PROTOCOL_TOO_OLD");
    }
    return new ClientMessage.Hello(protocol, version);
  }

  /** The server's time, for who has no socket to ask on. */
  @GET
  @Path("/pong")
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @Allowed(Action.READ_BOARD)
  public Uni<String> pong() {
    return visits.enter(visitor.actor()).map(visit -> Frames.pong(visit.room().now()));
  }

  @POST
  @Path("/commands")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Action.SEND_COMMANDS)
  public Uni<String> commands(String body) {
    if (body.length() > limits.commandsPerPost() * limits.frameBytes()) {
      return Uni.createFrom().failure(Problem.of(413, "TOO_LARGE"));
    }
    List<ClientMessage> messages = Wire.commands(body, limits.commandsPerPost());
    if (messages == null
        || messages.stream().anyMatch(m -> m instanceof ClientMessage.Unreadable)) {
      return Uni.createFrom().failure(Problem.of(400, "NOT_COMMANDS"));
    }
    Actor actor = visitor.actor();
    Duration wait = posts.take(actor.workshop() + actor.id());
    if (!wait.isZero()) {
      return Uni.createFrom()
          .failure(Problem.of(429, "TOO_MANY_TRIES").with("retryAfter", wait.toSeconds() + 1));
    }
    return visits.enter(actor).flatMap(visit -> answers(visit, messages)).map(DoorResource::json);
  }

  private static Uni<List<Answer>> answers(Visits.Visit visit, List<ClientMessage> messages) {
    List<Uni<Answer>> all = messages.stream().map(m -> answer(visit, m)).toList();
    return Uni.join().all(all).andFailFast();
  }

  /** Started in the room's turns, in the order of the body. */
  private static Uni<Answer> answer(Visits.Visit visit, ClientMessage message) {
    if (message instanceof ClientMessage.Malformed m) {
      return Uni.createFrom().item(new Answer.Refused(m.id(), m.why(), Map.of("field", m.field())));
    }
    ClientMessage.Do d = (ClientMessage.Do) message;
    return Uni.createFrom()
        .emitter(
            e ->
                visit
                    .room()
                    .submit(
                        d.name(), new Envelope(d.id(), visit.actor(), d.command(), e::complete)));
  }

  private static String json(List<Answer> answers) {
    return answers.stream()
        .map(Wire::answer)
        .collect(Collectors.joining(",", "{\"answers\":[", "]}"));
  }

  /** Somebody who was sent out reads nothing any more. */
  private static void gone(Visits.Visit visit) {
    if (visit.room().board().run().sentOut(visit.actor().id())) {
      throw Problem.of(403, "REMOVED");
    }
  }
}
