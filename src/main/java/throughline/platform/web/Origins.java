package throughline.platform.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which websites may send requests that change something, or open a socket: our own, and those
 * configured in {@code throughline.origins} (comma separated, such as {@code https://a.example}).
 */
@Singleton
public final class Origins {

  private final Set<String> configured;

  @Inject
  Origins(@ConfigProperty(name = "throughline.origins") Optional<List<String>> configured) {
    this(configured.orElse(List.of()));
  }

  Origins(List<String> configured) {
    this.configured =
        configured.stream().map(Origins::tidy).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether a request may go on.
   *
   * @param origin the {@code Origin} header; absent (null) from programs that are no browser:
   *     allowed
   * @param host host and port that the request was sent to, {@code Host} or what a trusted proxy
   *     says
   */
  public boolean allowed(String origin, String host) {
    if (origin == null) {
      return true;
    }
    return listed(origin) || (host != null && same(origin, host));
  }

  boolean listed(String origin) {
    return origin != null && configured.contains(tidy(origin));
  }

  private static boolean same(String origin, String host) {
    try {
      var uri = URI.create(origin);
      if (uri.getScheme() == null || uri.getRawAuthority() == null) {
        return false;
      }
      var port = uri.getScheme().equalsIgnoreCase("https") ? ":443" : ":80";
      return bare(uri.getRawAuthority(), port).equals(bare(host, port));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String bare(String authority, String defaultPort) {
    var lower = authority.toLowerCase(Locale.ROOT);
    return lower.endsWith(defaultPort)
        ? lower.substring(0, lower.length() - defaultPort.length())
        : lower;
  }

  private static String tidy(String origin) {
    return origin.strip().toLowerCase(Locale.ROOT).replaceAll("/+$", "");
  }
}
