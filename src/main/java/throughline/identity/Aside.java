package throughline.identity;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Hibernate keeps its sessions with requests; a clock that asks is none, and gets its own. */
@ApplicationScoped
class Aside {
  private final Vertx vertx;

  @Inject
  Aside(Vertx vertx) {
    this.vertx = vertx;
  }

  /** What is asked of the database beside all requests. */
  <T> Uni<T> ask(Supplier<Uni<T>> question) {
    return Uni.createFrom()
        .emitter(e -> run(() -> question.get().subscribe().with(e::complete, e::fail)));
  }

  private void run(Runnable work) {
    Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(own, true);
    own.runOnContext(nothing -> work.run());
  }
}
