package throughline.board;

import java.util.Locale;

/** The eight note colours; each belongs to a cluster, never to a person. */
public enum Colour {
  SUN,
  CORAL,
  ROSE,
  IRIS,
  SKY,
  LAGOON,
  FERN,
  STONE;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
