package throughline.identity;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import throughline.platform.TestDatabase;

/** The product on a fresh database, with the administrator that an unattended install makes. */
public final class WithAdministrator implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "throughline.admin.email", Staff.EMAIL, "throughline.admin.password", Staff.PASSWORD);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.class));
  }
}
