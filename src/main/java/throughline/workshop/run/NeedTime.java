package throughline.workshop.run;

import throughline.platform.log.Decision;

/** "I need more time": counted for the facilitator before the current activity ends. */
public record NeedTime(boolean on) implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    Person me = run.people().get(context.actor().id());
    if (me == null || run.current() == null) {
      return Decision.nothing();
    }
    boolean already = me.needsMore(run.current());
    return already == on
        ? Decision.nothing()
        : Decision.accept(new PersonNeedsTime(me.code(), on ? run.current() : null));
  }
}
