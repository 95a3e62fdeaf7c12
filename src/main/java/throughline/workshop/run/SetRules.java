package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Changes what participants may do. */
public record SetRules(boolean mayMove, boolean ownVotable) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return mayMove == run.mayMove() && ownVotable == run.ownVotable()
        ? Decision.nothing()
        : Decision.accept(new RulesSet(mayMove, ownVotable));
  }
}
