package throughline.platform.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class RateLimitTest {

  private static final Duration NONE = Duration.ZERO;

  private final HandMoved clock = new HandMoved();
  private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(10), 100, clock);

  @Test
  void a_key_has_a_burst_of_tries_and_then_waits() {
    for (int i = 0; i < 3; i++) {
      assertEquals(NONE, limit.take("a"));
    }

    assertEquals(Duration.ofSeconds(10), limit.take("a"));
    assertEquals(NONE, limit.take("b"), "another key has its own");
  }

  @Test
  void tries_come_back_one_by_one_and_a_refused_one_costs_nothing() {
    for (int i = 0; i < 3; i++) {
      limit.take("a");
    }
    clock.pass(Duration.ofSeconds(4));
    assertEquals(Duration.ofSeconds(6), limit.take("a"));
    clock.pass(Duration.ofSeconds(6));

    assertEquals(NONE, limit.take("a"));

    assertEquals(Duration.ofSeconds(10), limit.take("a"));
  }

  @Test
  void a_long_rest_gives_no_more_than_the_burst() {
    limit.take("a");
    clock.pass(Duration.ofDays(3));
    for (int i = 0; i < 3; i++) {
      assertEquals(NONE, limit.take("a"));
    }

    assertEquals(Duration.ofSeconds(10), limit.take("a"));
  }

  @Test
  void a_clock_set_back_gives_nothing() {
    for (int i = 0; i < 3; i++) {
      limit.take("a");
    }
    clock.pass(Duration.ofHours(-1));

    assertEquals(Duration.ofSeconds(10), limit.take("a"));
  }

  @Test
  void a_forgotten_key_starts_afresh() {
    for (int i = 0; i < 3; i++) {
      limit.take("a");
    }
    limit.forget("a");

    assertEquals(NONE, limit.take("a"));
  }

  @Test
  void memory_is_bounded_and_the_quietest_key_goes_first() {
    for (int i = 0; i < 3; i++) {
      limit.take("busy");
    }
    for (int i = 0; i < 1_000; i++) {
      limit.take("key " + i);
      limit.take("busy");
    }

    assertEquals(100, limit.size());
    assertEquals(Duration.ofSeconds(10), limit.take("busy"));
  }

  private static final class HandMoved extends Clock {
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
