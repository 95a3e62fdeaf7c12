package throughline.synthesis.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.synthesis.text.Grammar;
import throughline.synthesis.text.ReadNote;

class ProblemRulesTest {
  private final Grammar grammar = new Grammar();

  private String draft(String note) {
    var read = new ReadNote("n", note, grammar.words(note), new double[] {1});
    List<Turned> turned = Drafting.turned(read, Clauses.of(read.words()));
    return turned.stream().map(t -> t.rule() + " " + t.text()).collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Too many forms for a simple repair request | R3 reduce forms for a simple repair request
          There is not enough quiet space to study | R4 provide enough quiet space to study
          The sign-up page is so confusing | R5 make the sign-up page clearer
          It's hard to find out who decides on grants | R5 make it easier to find out who decides on grants
          I can't book a room after six | R6 make it possible to book a room after six
          Why is there no ramp at the side door? | R4 provide a ramp at the side door
          """)
  void R3_to_R6_the_worked_examples(String note, String expected) {
    assertThat(draft(note)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We have too many meetings on Mondays | R3 reduce meetings on Mondays
          There are too many traffic lights in parts of Bowling Green (for instance, Scottsville Road). | R3 reduce traffic lights in parts of Bowling Green
          Not enough units period. tech wont fix that 🏚️ | R4 provide enough units
          No shared list of landlords, every agency hoards theirs | R4 provide a shared list of landlords
          Lack of trust between agencies | R4 create trust between agencies
          Zero working EV chargers on my lot, had 4 | R4 provide working EV chargers on our lot
          Seasonal lifeguards have no county email so no login | R4 provide county email for seasonal lifeguards
          Provider pay is so low our staff qualify for the same services | R5 make provider pay higher
          leave balances always wrong when someone comes back from leave |
          The instructions are not clear | R5 make the instructions clearer
          Why is the parking form so long? | R5 make the parking form shorter
          The office is dark and noisy | R5 make the office better lit and quieter
          Inspection takes too long | R5 make inspection faster
          Hard to recruit, payroll clerk item pays less than target | R5 make it easier to recruit
          Employees cant tell what each deduction code means | R6 make it possible for employees to tell what each deduction code means
          Nobody can explain how the night shift differential stacks w/ holiday | R6 make it possible to explain how the night shift differential stacks with holiday
          No one knows which shelters have open beds right now. We call 8 places every nite | R6 make it possible to know which shelters have open beds right now
          No way to know lot is full until you're at the gate | R6 make it possible to know the lot is full before people are at the gate
          Why cant you extend time from your phone while on the sand? | R6 make it possible for people to extend time from their phone while on the sand
          Why cant LAHSA and county share data nightly instead of quarterly extracts? | R6 make it possible for LAHSA and county to share data nightly instead of quarterly extracts
          Break relief - I can't leave the booth to use restroom | R6 make it possible to leave the booth to use the restroom
          Residents are unable to pay online | R6 make it possible for residents to pay online
          """)
  void R3_to_R6_whole_clauses_are_turned_round(String note, String expected) {
    assertThat(draft(note)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council never listens",
        "no use of nuclear or coal energy",
        "No plastic bags",
        "Too many people have access to everything",
        "Too many systems, none of them talk to each other",
        "The office is not slow",
        "The new site is great",
        "The queue is purple",
        "Summer shuttle exists but nobody knows about it",
        "I can't wait for summer",
        "Case managers carry 45 clients. can't do this well",
        "Deputies in custody can't have phones inside, need kiosk",
        "Jail release: no notice to us, person gone before morning",
        "PDF reports a month and a half late, can't manage with that",
        "No ID = no housing",
      })
  void R12_R14_what_would_be_cut_reversed_or_dangling_is_not_turned(String note) {
    assertThat(draft(note)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Add shade to the bus stop by the clinic | PROPOSES
          People could share rides to the night shift | PROPOSES
          Why don't we open the kitchen to volunteers? | PROPOSES
          What if we paid apprentices for travel time | PROPOSES
          Managers should answer feedback within a week | PROPOSES
          Dogs should not be left in hot cars | PROPOSES
          Don't schedule training in harvest weeks | PROPOSES
          More evening classes for parents | PROPOSES
          Eat less meat in the canteen | PROPOSES
          one consent form for all agencys pls | PROPOSES
          License plate reader for enforcement instead of chalk | PROPOSES
          Risk mitigation fund so that landlords get paid | PROPOSES
          Need one live list of open beds!! | PROPOSES
          Who decides on grants? | ASKS
          What did each lot earn per space last summer? | ASKS
          The sign-up page is so confusing | TELLS
          Report requests go in a queue, 3 wks later dont match | TELLS
          Tickets feel like a gotcha when the machine was broken | TELLS
          Adjustments need 4 signatures | TELLS
          """)
  void S18_proposals_questions_and_statements_are_told_apart(String note, Stance expected) {
    var words = grammar.words(note);

    assertThat(Stance.of(words, Clauses.of(words))).isEqualTo(expected);
  }
}
