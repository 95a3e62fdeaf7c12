package throughline.showing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import throughline.platform.TestDatabase;

/** The product as it is after its first start: no account, no workshop. */
public final class Empty implements QuarkusTestProfile {

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(TestDatabase.class));
  }
}
