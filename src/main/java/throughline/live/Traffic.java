package throughline.live;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import throughline.live.wire.ClientMessage;

/** Counts what goes through the sockets, for /q/metrics. */
@ApplicationScoped
class Traffic {
  private final MeterRegistry metrics;
  private final AtomicInteger open = new AtomicInteger();

  @Inject
  Traffic(MeterRegistry metrics) {
    this.metrics = metrics;
    metrics.gauge("throughline.connections", open);
  }

  void opened() {
    open.incrementAndGet();
  }

  void closed() {
    open.decrementAndGet();
  }

  /** A connection was ended by the gate. */
  void refused(CloseCode why) {
    metrics.counter("throughline.frames.refused", "why", why.name()).increment();
  }

  /** Somebody came to a workshop whose stream this release can't read. */
  void unreadable() {
    metrics.counter("throughline.workshops.unreadable").increment();
  }

  void heard(ClientMessage message) {
    String kind = message.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    metrics.counter("throughline.frames.heard", "kind", kind).increment();
  }
}
