package throughline.platform.loop;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * A context of its own for work that belongs to no request, or to several: the sessions of the
 * registers live in the context that began them, and there is one in each.
 */
@ApplicationScoped
public class Apart {
  private final Vertx vertx;

  @Inject
  public Apart(Vertx vertx) {
    this.vertx = vertx;
  }

  /** Begins the work there; it also completes there. */
  public <T> Uni<T> work(Supplier<Uni<T>> what) {
    return Uni.createFrom()
        .emitter(
            e -> {
              Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
              VertxContextSafetyToggle.setContextSafe(own, true);
              own.runOnContext(v -> what.get().subscribe().with(e::complete, e::fail));
            });
  }
}
