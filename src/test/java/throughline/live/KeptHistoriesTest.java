package throughline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import throughline.board.Audience;
import throughline.board.Board;
import throughline.board.Turnout;
import throughline.board.Visibility;
import throughline.history.BoardCodec;
import throughline.history.FactCodec;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.live.wire.ClientMessage;
import throughline.live.wire.Wire;
import throughline.platform.log.Decision;
import throughline.platform.log.StoredEvent;
import throughline.workshop.run.Context;
import throughline.workshop.run.Key;

/**
 * The histories of {@link SimulationTest}, kept at some versions and read again: from there a board
 * is as good as the one that folded everything.
 */
class KeptHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("throughline.keptHistories", 40);
  private static final int STEPS = 200;
  private static final int EVERY = 13;
  private static final int ASKED = 60;
  private static final Instant START = Instant.parse("2026-04-22T17:00:00Z");

  @Test
  void L74_at_any_version_of_any_history_what_was_kept_is_the_board() {
    int accepted = 0;
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<StoredEvent> told = told(seed);
      Board straight = new Board();
      for (StoredEvent event : told) {
        fold(straight, event);
        if (straight.version() % EVERY == seed % EVERY) {
          Board back = back(straight);
          String where = "seed " + seed + " at " + straight.version();
          same(straight, back, where);
          accepted += decidesAlike(straight, back, new Random(seed), where);
        }
      }
    }
    assertThat(accepted).isPositive();
  }

  @Test
  void L74_what_was_kept_goes_on_as_the_board_does() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<StoredEvent> told = told(seed);
      int from = (int) (told.size() * (seed % 10) / 10);
      Board straight = new Board();
      told.subList(0, from).forEach(event -> fold(straight, event));
      straight.drain();
      Board back = back(straight);

      for (StoredEvent event : told.subList(from, told.size())) {
        fold(straight, event);
        fold(back, event);
        // What changes on whose screen, and whether at once, is the same too.
        assertThat(back.drain())
            .as("seed %d at %d", seed, event.version())
            .isEqualTo(straight.drain());
      }

      same(straight, back, "seed " + seed + " from " + from);
      decidesAlike(straight, back, new Random(seed), "seed " + seed + " from " + from);
    }
  }

  private static List<StoredEvent> told(long seed) {
    History history = new History(seed);
    history.play(STEPS);
    history.settle();
    return history.told();
  }

  private static void fold(Board board, StoredEvent event) {
    board.fold(FactCodec.read(event), FactCodec.stamp(event));
  }

  private static Board back(Board board) {
    return Board.of(BoardCodec.read(BoardCodec.write(board.state())));
  }

  private static void same(Board straight, Board back, String where) {
    for (Audience audience : Audience.values()) {
      assertThat(seen(back, audience))
          .as("%s, %s", where, audience)
          .isEqualTo(seen(straight, audience));
    }
    for (String person : straight.run().people().keySet()) {
      assertThat(own(back, person)).as("%s, of %s", where, person).isEqualTo(own(straight, person));
    }
    assertThat(Turnout.of(back)).as(where).isEqualTo(Turnout.of(straight));
    assertThat(BoardCodec.write(back.state()))
        .as(where)
        .isEqualTo(BoardCodec.write(straight.state()));
  }

  /** Keys in their order, each with what is to be seen. */
  private static List<Object> seen(Board board, Audience audience) {
    List<Object> all = new ArrayList<>();
    for (Key key : Visibility.all(board)) {
      all.add(key);
      all.add(Visibility.see(audience, board, key));
    }
    return all;
  }

  private static String own(Board board, String person) {
    return Private.all(board, person).entities();
  }

  /** Answers how many of some commands by chance were accepted, on both. */
  private static int decidesAlike(Board straight, Board back, Random dice, String where) {
    Acts acts = new Acts(dice);
    List<String> people = new ArrayList<>(straight.run().people().keySet());
    people.add("nobody-yet");
    int accepted = 0;
    for (int i = 0; i < ASKED; i++) {
      String name = acts.name(straight);
      String frame = Device.frame("decision-" + i, name, acts.data(name, straight));
      boolean host = dice.nextInt(3) == 0;
      String who = host ? "FACILITATOR" : people.get(dice.nextInt(people.size()));
      Role role = host ? Role.FACILITATOR : Role.PARTICIPANT;
      Context context = new Context(new Actor(role, who, Stage.WORKSHOP), START);
      if (Wire.read(frame) instanceof ClientMessage.Do ask) {
        Decision here = straight.decide(ask.command(), context);
        assertThat(back.decide(ask.command(), context)).as("%s, %s", where, ask).isEqualTo(here);
        accepted += here instanceof Decision.Accepted ? 1 : 0;
      }
    }
    return accepted;
  }
}
