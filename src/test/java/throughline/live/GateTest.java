package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {
  private static final Gate.Limits LIMITS = new Gate.Limits(16 * 1024, 10, 20);
  private final Gate gate = new Gate(LIMITS, 0);

  @Test
  void L40_a_frame_of_16_KiB_passes_and_one_byte_more_does_not() {
    assertThat(gate.refuses("x".repeat(16 * 1024), 0)).isNull();
    assertThat(gate.refuses("x".repeat(16 * 1024 + 1), 0)).isEqualTo(CloseCode.TOO_BIG);
  }

  @Test
  void L40_bytes_are_counted_and_not_characters() {
    assertThat(gate.refuses("é".repeat(8 * 1024), 0)).isNull();
    assertThat(gate.refuses("é".repeat(8 * 1024 + 1), 0)).isEqualTo(CloseCode.TOO_BIG);
    assertThat(gate.refuses("🙄".repeat(4 * 1024), 0)).isNull();
  }

  @Test
  void L41_a_burst_passes_and_what_exceeds_it_does_not_until_time_has_passed() {
    for (int i = 0; i < 20; i++) {
      assertThat(gate.refuses("x", 0)).isNull();
    }
    assertThat(gate.refuses("x", 0)).isEqualTo(CloseCode.TOO_MANY);

    assertThat(gate.refuses("x", 100_000_000)).isNull();
  }
}
