package throughline.workshop.run;

import throughline.platform.log.Decision;

/** Brings a person in, once; sent by the door itself, never by a client. */
public record Join(String code, String department, String org, boolean remote)
    implements RunCommand {
  @Override
  public Decision decide(Run run, Context context) {
    return run.people().containsKey(code)
        ? Decision.nothing()
        : Decision.accept(new PersonJoined(code, department, org, remote));
  }
}
