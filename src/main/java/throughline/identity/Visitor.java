package throughline.identity;

import jakarta.enterprise.context.RequestScoped;

/** Whoever makes this request, as the filter found them. */
@RequestScoped
public class Visitor {
  private Account account;
  private Actor actor;
  private Place place;
  private Pass pass;

  void is(Account known) {
    account = known;
  }

  void is(Actor known, Place at) {
    actor = known;
    place = at;
  }

  void came(Pass by) {
    pass = by;
  }

  /** By what a member of staff came into the workshop that the path names; null for others. */
  public Pass pass() {
    return pass;
  }

  /** The signed-in member of staff; null at other doors. */
  public Account account() {
    return account;
  }

  /** The role on the workshop that the path names; null where it names none. */
  public Actor actor() {
    return actor;
  }

  /** The workshop that the path names; null where it names none. */
  public Place place() {
    return place;
  }
}
