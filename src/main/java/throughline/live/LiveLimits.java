package throughline.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What a connection and a device may do; limits are per connection or identity, never per address.
 */
@ConfigMapping(prefix = "throughline.live")
interface LiveLimits {

  /** Largest frame from a client, bytes. */
  @WithDefault("16384")
  int frameBytes();

  /** Steady messages a second of one connection. */
  @WithDefault("40")
  double messagesPerSecond();

  /** Messages that one connection may send at once. */
  @WithDefault("400")
  int messagesBurst();

  /** Commands in one POST. */
  @WithDefault("50")
  int commandsPerPost();

  /** How long a connection may give no sign of life: three pings without an answer. */
  @WithDefault("65s")
  Duration silence();
}
