package throughline.platform.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lower floors with {@link Probe} in them: what stands above is no matter of these tests. */
public final class WithProbe implements QuarkusTestProfile {

  private static final List<String> ABOVE =
      Stream.of("synthesis", "challenge", "analysis", "export", "results", "rehearsal", "showing")
          .map(room -> "throughline." + room + ".**")
          .toList();

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.arc.exclude-types",
        String.join(",", ABOVE),
        Probe.SWITCH,
        "true",
        "throughline.origins",
        "https://trusted.example",
        "quarkus.http.limits.max-body-size",
        "10K");
  }
}
