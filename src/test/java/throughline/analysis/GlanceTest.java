package throughline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import throughline.board.NoteHidden;
import throughline.board.Target;
import throughline.board.Totals;
import throughline.history.Tale;
import throughline.workshop.run.PersonRemoved;
import throughline.workshop.run.WorkshopClosed;

class GlanceTest {
  private final Tale tale = Tale.workshop();

  @Test
  void A40_lists_count_the_latest_closed_vote_and_never_sum_votes() {
    tale.note("pana", "q0", "practice");
    String one = tale.note("pana", "q1", "pay is late");
    String hidden = tale.note("pben", "q1", "hidden");
    tale.note("pben", "q2", "not revealed, but counted");
    tale.reveal("q1");
    tale.fact(Tale.HOST, new NoteHidden(hidden, "personal"));
    tale.fact(Tale.HOST, new PersonRemoved("peva"));
    String first = tale.round(Target.NOTE, one);
    tale.dot("pana", first, one);
    tale.dot("pana", first, one);
    tale.dot("pben", first, one);
    tale.close(first);
    String second = tale.round(Target.NOTE, one);
    tale.dot("pana", second, one);
    tale.close(second);
    String open = tale.round(Target.NOTE, one);
    tale.dot("pana", open, one);
    tale.dot("pben", open, one);

    assertThat(Totals.of(tale.board())).isEqualTo(new Totals("open", 2, 2, 1));
    tale.fact(Tale.HOST, new WorkshopClosed());
    assertThat(Totals.of(tale.board())).isEqualTo(new Totals("closed", 2, 2, 2));
  }
}
