package throughline.identity;

/** Who somebody is at a door. */
public enum Role {
  ADMINISTRATOR,
  FACILITATOR,
  ANALYST,
  PARTICIPANT,
  PROJECTOR,
  /** The next four came by a link, without an account. */
  CO_FACILITATOR,
  OBSERVER,
  /** Sorts and names what a table wrote. */
  CAPTAIN,
  /** Writes for people who have no device. */
  HELPER,
  /** A facilitator who looks at the board as a participant does. */
  PREVIEW;

  /** Whether an account can have it. */
  boolean ofStaff() {
    return this == ADMINISTRATOR || this == FACILITATOR || this == ANALYST;
  }
}
