package throughline.live;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Clock;
import throughline.identity.Visitor;

/** The board at the door of people who came by a link. */
@Path("/link/{ref}")
public class LinkBoard extends DoorResource {
  @Inject
  LinkBoard(Visits visits, Visitor visitor, LiveLimits limits, Clock clock) {
    super(visits, visitor, limits, clock);
  }
}
