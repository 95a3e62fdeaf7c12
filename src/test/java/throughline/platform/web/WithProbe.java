package throughline.platform.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with {@link Probe} in it. */
public final class WithProbe implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        Probe.SWITCH,
        "true",
        "throughline.origins",
        "https://trusted.example",
        "quarkus.http.limits.max-body-size",
        "10K");
  }
}
