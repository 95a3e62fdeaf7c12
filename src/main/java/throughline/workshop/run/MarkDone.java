package throughline.workshop.run;

import throughline.platform.log.Decision;

/** "I'm done": counts a person as ready in the current activity. */
public record MarkDone(boolean on) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Person me = run.people().get(context.actor().id());
    if (me == null || run.current() == null) {
      return Decision.nothing();
    }
    boolean already = me.doneWith(run.current());
    return already == on
        ? Decision.nothing()
        : Decision.accept(new PersonDone(me.code(), on ? run.current() : null));
  }
}
