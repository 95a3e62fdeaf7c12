package throughline.analysis;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import throughline.synthesis.Synthesis;

/** One synthesis for the whole node: its models are large and are loaded once. */
final class Engine {

  @Produces
  @Singleton
  @DefaultBean
  Synthesis synthesis() {
    return new Synthesis();
  }
}
