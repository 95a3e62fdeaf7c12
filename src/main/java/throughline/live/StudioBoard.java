package throughline.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Clock;
import throughline.identity.Visitor;

/** The board at the door of staff. */
@Path("/studio/{ref}")
public class StudioBoard extends DoorResource {
  @Inject
  StudioBoard(Visits visits, Visitor visitor, LiveLimits limits, Clock clock) {
    super(visits, visitor, limits, clock);
  }
}
