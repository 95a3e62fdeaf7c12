package throughline.board;

import java.util.Locale;

/** How a note came onto the board. */
public enum Origin {
  DEVICE,
  FACILITATOR,
  IMPORTED;

  /** The spelling on the wire; the usual one is left out there. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
