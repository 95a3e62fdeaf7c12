package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** Everybody was called to a question, or, without one, to the current activity. */
public record EverybodyCalled(String question) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.call(new Call(stamp.version(), question));
  }
}
