package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Lets somebody in again who was sent out. */
public record ReadmitPerson(String person) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Person there = run.people().get(person);
    if (there == null) {
      return Decision.refuse(RunReason.NO_SUCH_PERSON);
    }
    return there.removed() ? Decision.accept(new PersonReadmitted(person)) : Decision.nothing();
  }
}
