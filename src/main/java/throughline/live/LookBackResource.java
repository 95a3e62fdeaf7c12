package throughline.live;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;
import throughline.board.Board;
import throughline.board.LookBack;
import throughline.history.Boards;
import throughline.history.Moment;
import throughline.history.Moments;
import throughline.identity.Action;
import throughline.identity.Actor;
import throughline.identity.Allowed;
import throughline.identity.Visitor;
import throughline.live.wire.Parts;
import throughline.live.wire.Snapshot;
import throughline.live.wire.Wire;
import throughline.platform.web.Problem;

/** Views of a board at its reveals, at the ends of its votes and at its close. */
@Path("/studio/api/workshops/{workshop}/moments")
@Produces(MediaType.APPLICATION_JSON)
public class LookBackResource {
  private final Visits visits;
  private final Visitor visitor;
  private final Boards boards;
  private final Moments moments;

  @Inject
  LookBackResource(Visits visits, Visitor visitor, Boards boards, Moments moments) {
    this.visits = visits;
    this.visitor = visitor;
    this.boards = boards;
    this.moments = moments;
  }

  /** One of them; {@code at} is in epoch milliseconds. */
  record MomentView(long v, long at, String what, String id) {
    static MomentView of(Moment moment) {
      return new MomentView(
          moment.version(), moment.at().toEpochMilli(), moment.what(), moment.id());
    }
  }

  @GET
  @Allowed(Action.LOOK_BACK)
  public Uni<List<MomentView>> moments() {
    return moments
        .of(visitor.actor().workshop())
        .map(all -> all.stream().map(MomentView::of).toList());
  }

  /** A snapshot, as of the board of now. */
  @GET
  @Path("/{version}")
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @Allowed(Action.LOOK_BACK)
  public Uni<String> at(@PathParam("version") long version) {
    Actor actor = visitor.actor();
    return moments
        .of(actor.workshop())
        .invoke(all -> known(all, version))
        .flatMap(all -> boards.at(actor.workshop(), version))
        .flatMap(then -> visits.enter(actor).map(visit -> whole(visit, then)));
  }

  private static void known(List<Moment> all, long version) {
    if (all.stream().noneMatch(m -> m.version() == version)) {
      throw Problem.of(404, "NO_SUCH_MOMENT");
    }
  }

  /** In the room's turns: what is hidden now stays hidden in the past. */
  private static String whole(Visits.Visit visit, Board then) {
    Parts parts = new Parts();
    LookBack.see(visit.audience(), then, visit.room().board())
        .forEach((key, view) -> parts.upsert(key, Wire.view(view)));
    return Snapshot.beginning(parts.entities())
        + Snapshot.end(then.version(), visit.audience(), visit.head(), "");
  }
}
