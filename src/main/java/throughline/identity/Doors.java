package throughline.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import throughline.platform.ids.Tokens;

/** Says who stands at a door, by what their cookies say. */
@ApplicationScoped
public class Doors {
  private final Places places;
  private final Accounts accounts;
  private final Participants participants;
  private final Projectors projectors;
  private final Invited invited;

  @Inject
  Doors(
      Places places,
      Accounts accounts,
      Participants participants,
      Projectors projectors,
      Invited invited) {
    this.places = places;
    this.accounts = accounts;
    this.participants = participants;
    this.projectors = projectors;
    this.invited = invited;
  }

  /** Behind a workshop's id in the studio: the board as a participant sees it, to read only. */
  private static final String PREVIEW = "~participant";

  /** The place that a door's reference names: a join code, or in the studio a workshop id. */
  public Uni<Optional<Place>> place(Door door, String ref) {
    if (door != Door.STUDIO) {
      return places.byCode(ref);
    }
    try {
      return places.byId(UUID.fromString(ref.replace(PREVIEW, "")));
    } catch (IllegalArgumentException notAnId) {
      return Uni.createFrom().item(Optional.empty());
    }
  }

  /**
   * Who stands there in which role; empty when nobody is known.
   *
   * @param ref by which the place was found
   */
  public Uni<Optional<Actor>> who(
      Door door, String ref, Place place, Function<String, String> cookies) {
    String token = cookies.apply(door.cookie());
    String workshop = place.id().toString();
    return switch (door) {
      case PARTICIPANT ->
          participants
              .codeOf(place.id(), token)
              .map(code -> code.map(known -> new Actor(Role.PARTICIPANT, known, workshop)));
      case PROJECTOR ->
          projectors
              .known(place.id(), token)
              .map(
                  known ->
                      known
                          ? Optional.of(new Actor(Role.PROJECTOR, "projector", workshop))
                          : Optional.empty());
      case LINK -> invited.known(place.id(), token);
      case STUDIO -> accounts.byToken(token).map(a -> a.flatMap(known -> staff(known, place, ref)));
    };
  }

  /** The same where the reference may ask for the preview, which has nothing of one's own. */
  static Optional<Actor> staff(Account account, Place place, String ref) {
    Optional<Actor> actor = staff(account, place);
    return ref.endsWith(PREVIEW)
        ? actor
            .filter(a -> a.role() == Role.FACILITATOR)
            .map(a -> new Actor(Role.PREVIEW, "preview-" + a.id(), a.workshop()))
        : actor;
  }

  /** The same for who came as this before. */
  static Optional<Actor> staffAs(Account account, Place place, Role before) {
    return staff(account, place, before == Role.PREVIEW ? PREVIEW : "");
  }

  /** By what somebody at this door came in; null where that is no account. */
  public static Pass pass(Door door, Actor actor, Function<String, String> cookies) {
    String token = door == Door.STUDIO ? cookies.apply(door.cookie()) : null;
    return token == null ? null : new Pass(Tokens.hash(token), actor);
  }

  /**
   * In which role a member of staff enters a workshop: facilitators their own, analysts all, guests
   * nothing but their own.
   */
  public static Optional<Actor> staff(Account account, Place place) {
    String id = account.id().toString();
    String workshop = place.id().toString();
    boolean own = place.owner().equals(account.id());
    if (own && account.has(Role.FACILITATOR) || account.has(Role.ADMINISTRATOR)) {
      return Optional.of(new Actor(Role.FACILITATOR, id, workshop));
    }
    return account.has(Role.ANALYST) && (own || !account.guest())
        ? Optional.of(new Actor(Role.ANALYST, id, workshop))
        : Optional.empty();
  }
}
