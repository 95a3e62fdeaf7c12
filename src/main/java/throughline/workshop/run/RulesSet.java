package throughline.workshop.run;

import throughline.platform.log.Stamp;

/** The facilitator changed what participants may do. */
public record RulesSet(boolean mayMove, boolean ownVotable) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    run.rules(mayMove, ownVotable);
  }
}
