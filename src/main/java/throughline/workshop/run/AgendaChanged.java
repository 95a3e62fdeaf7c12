package throughline.workshop.run;

import java.util.List;
import throughline.platform.log.Stamp;

/** Activities got other lengths than planned, or were dropped. The plan stays as it was. */
public record AgendaChanged(List<Length> lengths) implements RunEvent {
  public AgendaChanged {
    lengths = List.copyOf(lengths);
  }

  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.lengths(lengths);
  }
}
