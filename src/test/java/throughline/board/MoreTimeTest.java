package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import throughline.board.View.Me;
import throughline.board.View.RunView;
import throughline.platform.log.Decision;
import throughline.workshop.run.Key;
import throughline.workshop.run.Kind;
import throughline.workshop.run.MarkDone;
import throughline.workshop.run.NeedTime;
import throughline.workshop.run.PauseRoom;
import throughline.workshop.run.RemovePerson;

class MoreTimeTest {
  private final Story story = Story.workshop();

  private long needing() {
    return seen(Audience.FACILITATOR).needing();
  }

  private RunView seen(Audience audience) {
    return (RunView) story.seen(audience, Kind.RUN, "").orElseThrow();
  }

  private Me ana() {
    return (Me) Visibility.mine(story.board, "pana", Key.ME).orElseThrow();
  }

  @Test
  void B150_a_person_says_that_they_need_more_time_and_counts_once() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));

    Decision again = story.decide(ANA, new NeedTime(true));

    assertThat(again).isEqualTo(Decision.nothing());
    assertThat(needing()).isEqualTo(1);
    assertThat(ana().needing()).isTrue();
  }

  @Test
  void B150_what_was_said_is_taken_back() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));

    story.does(ANA, new NeedTime(false));

    assertThat(needing()).isZero();
    assertThat(ana().needing()).isFalse();
  }

  @Test
  void B150_it_is_said_in_a_pause_as_well() {
    story.at("a2");
    story.does(HOST, new PauseRoom(null, null));

    assertThat(story.refusal(ANA, new NeedTime(true))).isNull();
  }

  @Test
  void B150_before_the_first_activity_it_says_nothing() {
    assertThat(story.decide(ANA, new NeedTime(true))).isEqualTo(Decision.nothing());
  }

  @Test
  void B151_who_needs_more_time_is_not_done() {
    story.at("a2");
    story.does(ANA, new MarkDone(true));

    story.does(ANA, new NeedTime(true));

    assertThat(seen(Audience.FACILITATOR).ready()).isZero();
    assertThat(needing()).isEqualTo(1);
  }

  @Test
  void B151_who_is_done_needs_no_more_time() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));

    story.does(ANA, new MarkDone(true));

    assertThat(seen(Audience.FACILITATOR).ready()).isEqualTo(1);
    assertThat(needing()).isZero();
  }

  @Test
  void B151_taking_one_back_leaves_the_other_as_it_was_said_last() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));

    Decision decision = story.decide(ANA, new MarkDone(false));

    assertThat(decision).isEqualTo(Decision.nothing());
    assertThat(needing()).isEqualTo(1);
  }

  @Test
  void B152_it_ends_with_its_activity() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));

    story.at("a3");

    assertThat(needing()).isZero();
    assertThat(ana().needing()).isFalse();
  }

  @Test
  void B152_who_was_sent_out_is_not_counted() {
    story.at("a2");
    story.does(ANA, new NeedTime(true));
    story.does(BEN, new NeedTime(true));

    story.does(HOST, new RemovePerson("pana"));

    assertThat(needing()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
  void V40_only_facilitators_see_how_many_and_nobody_who(Audience audience) {
    story.at("a2");

    story.does(ANA, new NeedTime(true));

    assertThat(seen(audience).needing()).isEqualTo(audience == Audience.FACILITATOR ? 1 : 0);
    assertThat(String.valueOf(story.seen(audience, Kind.PERSON, "pana"))).doesNotContain("a2");
  }
}
