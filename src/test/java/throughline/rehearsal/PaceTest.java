package throughline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final double A_YEAR_OF_MINUTES = 525_600;

  private final Net net = Net.to(URI.create("http://127.0.0.1:9/"));

  @AfterEach
  void nothing_goes_on() {
    net.close();
  }

  @Test
  void S12_a_skip_lets_everything_that_waits_and_will_wait_go_on() {
    Pace pace = Pace.shown(60);
    CompletableFuture<Void> waiting = pace.due(net, A_YEAR_OF_MINUTES);

    pace.skip();

    assertThat(waiting).isCompleted();
    assertThat(pace.due(net, A_YEAR_OF_MINUTES)).isCompleted();
    assertThat(pace.waits()).isFalse();
    pace.rest(net, A_YEAR_OF_MINUTES);
  }

  @Test
  void S12_a_stop_ends_what_waits_and_what_comes_even_after_a_skip() {
    Pace pace = Pace.shown(60);
    CompletableFuture<Void> waiting = pace.due(net, A_YEAR_OF_MINUTES);
    CompletableFuture<Void> resting =
        CompletableFuture.runAsync(() -> pace.rest(net, A_YEAR_OF_MINUTES));

    pace.stop();

    assertThat(waiting).isCompletedExceptionally();
    assertThatThrownBy(resting::join).hasCauseInstanceOf(Trouble.Stopped.class);
    pace.skip();
    assertThat(pace.due(net, 0)).isCompletedExceptionally();
    assertThatThrownBy(pace::check).isInstanceOf(Trouble.Stopped.class);
  }

  @Test
  void S12_acts_that_wait_for_their_times_end_with_a_stop() {
    Pace pace = Pace.shown(60);
    try (Lanes lanes = new Lanes(net, pace)) {
      Lanes.Act act = new Lanes.Act(A_YEAR_OF_MINUTES, null, () -> {});
      CompletableFuture<Void> playing = CompletableFuture.runAsync(() -> lanes.play(List.of(act)));

      pace.stop();

      assertThatThrownBy(playing::join).hasCauseInstanceOf(Trouble.Stopped.class);
    }
  }

  @Test
  void S11_a_rehearsal_that_nobody_watches_does_not_rest() {
    Pace pace = Pace.of(60);

    pace.rest(net, A_YEAR_OF_MINUTES);

    assertThat(pace.shown()).isFalse();
    assertThat(pace.waits()).isTrue();
  }
}
