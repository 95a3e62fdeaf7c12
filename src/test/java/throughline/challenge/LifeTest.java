package throughline.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeTest {
  private static final List<State> LINE =
      List.of(
          State.PROPOSAL,
          State.DRAFT,
          State.IN_REVIEW,
          State.APPROVED,
          State.PUBLISHED,
          State.IN_FORUM,
          State.MATCHED,
          State.CONFIRMED,
          State.PROJECT,
          State.CLOSED);

  @Test
  void C1_the_line_is_walked_one_step_at_a_time() {
    for (int from = 0; from < LINE.size(); from++) {
      for (int to = from + 1; to < LINE.size(); to++) {
        assertEquals(to == from + 1, Life.allows(LINE.get(from), LINE.get(to)));
      }
    }
  }

  @Test
  void C2_only_review_and_approval_step_back_and_only_to_draft() {
    for (int from = 1; from < LINE.size(); from++) {
      for (int to = 0; to < from; to++) {
        boolean back = to == 1 && (from == 2 || from == 3);
        assertEquals(back, Life.allows(LINE.get(from), LINE.get(to)));
      }
    }
  }

  @Test
  void C3_a_proposal_is_taken_or_dismissed_and_a_dismissed_one_restored() {
    assertTrue(Life.allows(State.PROPOSAL, State.DRAFT));
    assertTrue(Life.allows(State.PROPOSAL, State.DISMISSED));
    assertTrue(Life.allows(State.DISMISSED, State.PROPOSAL));
    assertFalse(Life.allows(State.DISMISSED, State.DRAFT));
    assertFalse(Life.allows(State.DRAFT, State.DISMISSED));
  }

  @Test
  void C4_what_was_taken_leaves_the_line_only_with_a_reason() {
    for (State from : State.values()) {
      for (State to : List.of(State.MERGED, State.PARKED, State.WITHDRAWN)) {
        boolean may = !from.offered() && from != to;
        assertEquals(may, Life.bar(from, to, "twice", empty(), true).isEmpty());
        assertEquals(
            may ? Why.REASON_NEEDED : Why.WRONG_STATE,
            Life.bar(from, to, "", empty(), true).orElseThrow().why());
      }
    }
    assertTrue(Life.allows(State.PARKED, State.DRAFT));
    assertTrue(Life.allows(State.WITHDRAWN, State.DRAFT));
    assertFalse(Life.allows(State.MERGED, State.DRAFT));
  }

  @Test
  void C5_publishing_names_what_is_missing() {
    Words words = empty().with(Map.of(Field.TITLE, "Late pay", Field.OWNER, "Auditor"));

    Refused refused = Life.bar(State.APPROVED, State.PUBLISHED, "", words, false).orElseThrow();

    assertEquals(Why.NOT_COMPLETE, refused.why());
    assertEquals(
        List.of(
            "hmw",
            "whoAffected",
            "problem",
            "desiredOutcome",
            "measures",
            "constraints",
            "outOfScope",
            "evidence"),
        refused.detail().get("missing"));
  }

  @Test
  void C5_nothing_else_is_blocked_by_a_rule() {
    for (State from : State.values()) {
      for (State to : State.values()) {
        if (Life.allows(from, to) && to != State.PUBLISHED) {
          assertEquals(Optional.empty(), Life.bar(from, to, "why", empty(), false));
        }
      }
    }
    EnumMap<Field, String> all = new EnumMap<>(Field.class);
    Arrays.stream(Field.values()).filter(Field::needed).forEach(f -> all.put(f, "said"));
    assertEquals(
        Optional.empty(), Life.bar(State.APPROVED, State.PUBLISHED, "", empty().with(all), true));
  }

  private static Words empty() {
    return Words.drafted("", "", "");
  }
}
