package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Sends somebody out; what they wrote stays. */
public record RemovePerson(String person) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Person there = run.people().get(person);
    if (there == null) {
      return Decision.refuse(RunReason.NO_SUCH_PERSON);
    }
    return there.removed() ? Decision.nothing() : Decision.accept(new PersonRemoved(person));
  }
}
