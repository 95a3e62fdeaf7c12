package throughline.history;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import throughline.board.QuestionRevealed;
import throughline.board.RatingClosed;
import throughline.board.RoundClosed;
import throughline.platform.log.EventLog;
import throughline.platform.log.Fact;
import throughline.platform.log.StoredEvent;
import throughline.workshop.run.WorkshopClosed;

/**
 * When questions were revealed, votes and ratings ended and the workshop closed, as the log tells.
 */
@ApplicationScoped
public class Moments {
  private static final int PAGE = 1_000;

  private final EventLog log;

  @Inject
  public Moments(EventLog log) {
    this.log = log;
  }

  /** All of them, the earliest first. */
  public Uni<List<Moment>> of(String workshop) {
    return after(workshop, 0, new ArrayList<>());
  }

  private Uni<List<Moment>> after(String workshop, long version, List<Moment> found) {
    return log.read(workshop, version, PAGE)
        .flatMap(
            events -> {
              events.forEach(event -> add(event, found));
              return events.size() == PAGE
                  ? after(workshop, events.get(PAGE - 1).version(), found)
                  : Uni.createFrom().item(found);
            });
  }

  private static void add(StoredEvent event, List<Moment> to) {
    Fact fact = FactCodec.read(event);
    if (fact instanceof QuestionRevealed revealed) {
      to.add(moment(event, "reveal", revealed.question()));
    } else if (fact instanceof RoundClosed closed) {
      to.add(moment(event, "vote", closed.round()));
    } else if (fact instanceof RatingClosed closed) {
      to.add(moment(event, "rating", closed.rating()));
    } else if (fact instanceof WorkshopClosed) {
      to.add(moment(event, "close", null));
    }
  }

  private static Moment moment(StoredEvent event, String what, String id) {
    return new Moment(event.version(), event.at(), what, id);
  }
}
