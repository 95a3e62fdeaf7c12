package throughline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static throughline.board.Story.ANA;
import static throughline.board.Story.BEN;
import static throughline.board.Story.HOST;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import throughline.identity.Actor;
import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.workshop.run.Kind;

/**
 * Any commands in any order by anybody: decided and folded, the board keeps its promises. Failing
 * seeds are printed by jqwik and kept in its database.
 */
class FoldPropertiesTest {
  private static final List<Actor> PEOPLE = List.of(ANA, BEN, HOST);

  @Property(tries = 300)
  void B41_no_history_spends_more_dots_than_a_round_gives(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    for (Round round : story.board.rounds().values()) {
      for (Actor actor : PEOPLE) {
        int used = round.by(actor.id()).values().stream().mapToInt(Integer::intValue).sum();
        assertThat(used).isBetween(0, round.dots());
        assertThat(round.by(actor.id()).values()).allMatch(n -> n <= round.max());
      }
    }
  }

  @Property(tries = 300)
  void B50_B51_no_history_has_two_questions_open_or_a_rating_outside_1_to_5(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    long open =
        story.board.rounds().values().stream().filter(Round::open).count()
            + story.board.ratings().values().stream().filter(Rating::open).count();
    assertThat(open).isLessThanOrEqualTo(1);
    for (Rating rating : story.board.ratings().values()) {
      for (Actor actor : PEOPLE) {
        rating
            .by(actor.id())
            .forEach(
                (item, said) -> {
                  assertThat(rating.items()).contains(item);
                  assertThat(said.impact()).isBetween(1, 5);
                  assertThat(said.effort()).isBetween(1, 5);
                });
      }
    }
  }

  @Property(tries = 300)
  void B24_no_history_makes_notes_stand_under_each_other_in_a_ring(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    for (Note note : story.board.notes().values()) {
      assertThat(story.board.root(note).deleted() && !note.deleted()).isFalse();
    }
  }

  @Property(tries = 300)
  void B105_no_history_leaves_a_parked_note_in_a_theme_or_under_one_that_is_not(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    for (Note note : story.board.notes().values()) {
      if (story.board.parked(note)) {
        assertThat(story.board.clusterOf(note)).isNull();
        assertThat(story.board.root(note).parked()).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void B60_no_history_leaves_a_seen_note_in_a_cluster_that_is_gone(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    for (Note note : story.board.notes().values()) {
      String cluster = story.board.clusterOf(note);
      if (cluster != null && story.board.shown(note)) {
        assertThat(story.board.clusters().get(cluster).gone()).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void V1_no_history_shows_an_audience_the_text_of_a_question_that_is_not_revealed(
      @ForAll @Size(max = 120) List<Integer> dice) {
    Story story = play(dice);

    for (Audience audience : Audience.values()) {
      for (Note note : story.board.notes().values()) {
        if (!story.board.revealed(note.question())) {
          assertThat(story.seen(audience, Kind.NOTE, note.id())).isEmpty();
        }
      }
    }
  }

  @Property(tries = 200)
  void B5_a_copy_of_a_board_goes_on_alone(@ForAll @Size(max = 60) List<Integer> dice) {
    Story story = play(dice);
    Board copy = story.board.copy();
    int before = copy.notes().size();

    story.writes(HOST, "q1", "only on the first board");

    assertThat(copy.notes()).hasSize(before);
    assertThat(copy.version()).isEqualTo(story.board.version() - 1);
  }

  private static Story play(List<Integer> dice) {
    Story story = Story.workshop().at("a4");
    Iterator<Integer> next = dice.iterator();
    while (next.hasNext()) {
      int die = Math.abs(next.next() % 1_000_003);
      Actor actor = PEOPLE.get(die % 3);
      Command command = command(story, die / 3, next.hasNext() ? Math.abs(next.next() % 97) : 0);
      if (story.decide(actor, command) instanceof Decision.Accepted) {
        story.does(actor, command);
      }
    }
    return story;
  }

  private static Command command(Story story, int die, int pick) {
    String note = some(story.board.notes().keySet(), pick);
    String another = some(story.board.notes().keySet(), pick / 7);
    String cluster = some(story.board.clusters().keySet(), pick);
    String other = some(story.board.clusters().keySet(), pick / 5);
    String round = some(story.board.rounds().keySet(), pick);
    String rating = some(story.board.ratings().keySet(), pick);
    String question = pick % 2 == 0 ? "q1" : "q2";
    long version = story.board.version();
    return switch (die % 34) {
      case 0, 1, 2 -> new AddNote(question, "note " + pick, null, null);
      case 3 -> new EditNote(note, "edit " + pick, version);
      case 4 -> new DeleteNote(note);
      case 5, 6 -> new PlaceNotes(List.of(note), pick % 3 == 0 ? null : cluster);
      case 7 -> new MergeNote(note, another);
      case 8 -> new SplitNote(note);
      case 9 -> new HideNote(note, "other");
      case 10 -> new ShowNote(note);
      case 11 -> new AddCluster(question, "c" + pick, List.of(note), null);
      case 12 -> new MergeClusters(cluster, other);
      case 13 -> new SplitCluster(cluster, List.of(note), "s");
      case 14 -> new RemoveCluster(cluster);
      case 15 -> new UndoStep(Math.max(1, version - pick % 4), version - pick % 2);
      case 16 -> new RevealQuestion(question);
      case 17 ->
          new OpenRound(pick % 2 == 0 ? Target.NOTE : Target.CLUSTER, 3, 2, false, List.of());
      case 18 -> new CastDot(round, pick % 2 == 0 ? note : cluster);
      case 19 -> new TakeDot(round, note);
      case 20 ->
          new OpenRating(pick % 2 == 0 ? Target.NOTE : Target.CLUSTER, List.of(), pick % 3 == 0);
      case 21, 22 -> new RateItem(rating, pick % 2 == 0 ? note : cluster, pick % 7, (pick / 7) % 7);
      case 23 -> new UnrateItem(rating, note);
      case 24 -> pick % 5 == 0 ? new CloseRating(rating) : new RateItem(rating, note, 3, 4);
      case 25 -> new ParkNote(note);
      case 26 -> new UnparkNote(note);
      case 27 -> new FlagItem(pick % 2 == 0 ? note : cluster, "technology", pick % 3 > 0);
      case 29 -> new MuteDevice(note);
      case 30 -> new UnmuteDevice(note);
      case 31 ->
          new PlaceItem(rating, pick % 2 == 0 ? note : cluster, 1 + pick % 5, 1 + (pick / 7) % 5);
      case 32 -> new UnplaceItem(rating, note);
      case 28 -> new ConfirmCluster(cluster, pick % 3 == 0 ? null : "known");
      default -> pick % 5 == 0 ? new CloseRound(round) : new CastDot(round, note);
    };
  }

  private static String some(Set<String> ids, int pick) {
    return ids.isEmpty() ? "none" : ids.stream().skip(pick % ids.size()).findFirst().orElseThrow();
  }
}
