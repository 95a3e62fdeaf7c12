package throughline.identity;

/** Who somebody is at a door. */
public enum Role {
  ADMINISTRATOR,
  FACILITATOR,
  ANALYST,
  PARTICIPANT,
  PROJECTOR
}
