package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.HOST;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import throughline.identity.Actor;
import throughline.identity.Role;
import throughline.workshop.run.MarkDone;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.RemovePerson;

class TurnoutTest {
  /** Ana is in the room and Ben elsewhere, as the story has it. */
  private final Story story = Story.workshop().at("a2");

  private final List<Actor> room = new ArrayList<>(List.of(Story.ANA));
  private final List<Actor> remote = new ArrayList<>(List.of(Story.BEN));

  private void people(int inTheRoom, int elsewhere) {
    while (room.size() < inTheRoom) {
      room.add(joins("proom" + room.size(), false));
    }
    while (remote.size() < elsewhere) {
      remote.add(joins("paway" + remote.size(), true));
    }
  }

  private Actor joins(String code, boolean away) {
    Actor actor = new Actor(Role.PARTICIPANT, code, "w");
    story.fact(actor, new PersonJoined(code, null, null, away));
    return actor;
  }

  private void write(Actor who, String question, int notes) {
    for (int i = 0; i < notes; i++) {
      story.writes(who, question, "note " + i);
    }
  }

  private Turnout turnout() {
    return Turnout.of(story.board);
  }

  @Test
  void V31_people_are_counted_by_how_many_notes_they_wrote() {
    people(7, 1);
    for (int notes = 0; notes <= 6; notes++) {
      write(room.get(notes), "q1", notes);
    }

    assertThat(turnout().question()).isEqualTo("q1");
    assertThat(turnout().people()).isEqualTo(8);
    assertThat(turnout().here()).containsExactly(2, 1, 1, 2, 2);
    assertThat(turnout().all()).containsExactly(2, 1, 1, 2, 2);
  }

  @Test
  void V31_the_workshop_counts_every_question_but_practice_and_the_moment_its_own() {
    people(4, 1);
    write(room.get(0), "q0", 6);
    write(room.get(0), "q2", 2);
    write(room.get(1), "q1", 1);

    assertThat(turnout().here()).containsExactly(4, 1, 0, 0, 0);
    assertThat(turnout().all()).containsExactly(3, 1, 1, 0, 0);
  }

  @Test
  void V31_a_note_that_was_taken_back_and_a_person_who_was_sent_out_do_not_count() {
    people(5, 1);
    story.does(room.get(0), new DeleteNote(story.writes(room.get(0), "q1", "never mind")));
    write(room.get(1), "q1", 3);
    story.does(HOST, new RemovePerson(room.get(1).id()));

    assertThat(turnout().here()).containsExactly(5, 0, 0, 0, 0);
  }

  @Test
  void V31_notes_entered_for_people_without_a_device_are_nobodys() {
    people(4, 1);
    write(HOST, "q1", 3);

    assertThat(turnout().here()).containsExactly(5, 0, 0, 0, 0);
  }

  @Test
  void V31_of_fewer_than_five_people_nothing_is_told() {
    people(3, 1);
    write(room.get(0), "q1", 1);

    assertThat(turnout().here()).isNull();
    assertThat(turnout().all()).isNull();
    assertThat(turnout().people()).isEqualTo(4);
  }

  @Test
  void V32_both_sides_are_told_as_people_active_people_and_notes() {
    people(6, 5);
    write(room.get(0), "q1", 2);
    write(room.get(0), "q0", 1);
    story.does(room.get(1), new MarkDone(true));
    write(remote.get(4), "q1", 1);

    assertThat(turnout().room()).isEqualTo(new Turnout.Side(6, 2, 2));
    assertThat(turnout().remote()).isEqualTo(new Turnout.Side(5, 1, 1));
  }

  @Test
  void V32_who_voted_is_active_and_who_did_so_in_an_earlier_activity_is_not_any_more() {
    people(5, 5);
    String note = story.writes(room.get(0), "q1", "one");
    story.reveals("q1");
    story.at("a5");
    String round = story.does(HOST, new OpenRound(Target.NOTE, 3, 2, true, List.of()));
    story.does(room.get(2), new CastDot(round, note));
    int voting = turnout().room().active();
    story.does(HOST, new CloseRound(round));

    story.at("a6");

    assertThat(voting).isEqualTo(1);
    assertThat(turnout().room().active()).isZero();
  }

  @Test
  void V32_one_side_with_fewer_than_five_people_hides_both() {
    people(8, 4);

    assertThat(turnout().room()).isNull();
    assertThat(turnout().remote()).isNull();
    assertThat(turnout().all()).isNotNull();
  }
}
