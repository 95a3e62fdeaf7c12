package throughline.workshop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a workshop's door lets through; never by address, for a whole room has one. */
@ConfigMapping(prefix = "throughline.doors")
interface DoorLimits {

  /** People who may join one workshop at once; after them twenty more each second. */
  @WithDefault("600")
  int joinsAtOnce();
}
