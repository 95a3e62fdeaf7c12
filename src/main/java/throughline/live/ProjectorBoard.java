package throughline.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Clock;
import throughline.identity.Visitor;

/** The board at the door of the projector. */
@Path("/present/{ref}")
public class ProjectorBoard extends DoorResource {
  @Inject
  ProjectorBoard(Visits visits, Visitor visitor, LiveLimits limits, Clock clock) {
    super(visits, visitor, limits, clock);
  }
}
