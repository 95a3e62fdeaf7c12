package throughline.board;

import java.util.List;
import java.util.Map;

/**
 * One thing as one audience sees it. The component names are the keys on the wire; what is null,
 * zero, false or empty is left out there. Times are epoch milliseconds.
 */
public sealed interface View {

  /** The workshop's running state. */
  record RunView(
      String state,
      String activity,
      Long since,
      TimerView timer,
      boolean door,
      boolean intake,
      Long frozen,
      boolean mayMove,
      boolean ownVotable,
      long people,
      long ready,
      long needing,
      Long closed,
      Long started,
      PauseView paused,
      CallView call,
      ResultsView results)
      implements View {}

  /** What happens next, and since when everybody may read the results; null before the release. */
  record ResultsView(
      Long released,
      Long changed,
      String text,
      String textEs,
      List<StepView> steps,
      int departments) {}

  /** One thing that happens next. */
  record StepView(String what, String whatEs, String who, String when) {}

  /** A deadline, or what is left while paused. */
  record TimerView(Long ends, Long left) {}

  /** The room stands still; {@code back} where it was said when it goes on. */
  record PauseView(long since, Long back) {}

  /** Where everybody was called to: a question, or, without one, the current activity. */
  record CallView(String id, String q) {}

  /** One step of the agenda; {@code planned} where its length is not as planned any more. */
  record ActivityView(
      int n,
      String kind,
      String title,
      String titleEs,
      String question,
      int minutes,
      Integer planned,
      boolean dropped)
      implements View {}

  /** A key question and how much was written on it. */
  record QuestionView(
      int n, String text, String textEs, String kind, boolean revealed, int notes, int waiting)
      implements View {}

  /** A note that this audience may read. */
  record NoteView(
      String q,
      String text,
      long tv,
      String c,
      String into,
      long at,
      boolean late,
      String origin,
      String lang,
      TranslationView tr,
      String by,
      String dept,
      String hidden,
      List<String> held,
      boolean parked,
      String help,
      boolean elsewhere,
      boolean muted)
      implements View {}

  /** A cluster with its figures. */
  record ClusterView(
      String q,
      String label,
      String colour,
      int notes,
      int people,
      int departments,
      boolean suggested,
      String help,
      boolean elsewhere,
      String finding,
      TranslationView tr)
      implements View {}

  /** What a person entered in the other language; shown with the original. */
  record TranslationView(String lang, String text) {}

  /** A vote round; figures only after its close. */
  record RoundView(
      int n,
      String target,
      int dots,
      int max,
      boolean own,
      List<String> items,
      String state,
      long opened,
      Long closed,
      int started,
      int done,
      List<Tally> tally,
      List<Tally> now,
      List<Tally> themes,
      int voters,
      int people)
      implements View {}

  /**
   * A rating of impact and effort; figures only after its close. {@code together} where the room
   * places the items; {@code places} are where it put them, impact and effort by item.
   */
  record RatingView(
      int n,
      String target,
      List<String> items,
      String state,
      long opened,
      Long closed,
      int started,
      int done,
      int given,
      List<Priority> figures,
      List<Priority> now,
      int raters,
      int people,
      boolean together,
      Map<String, List<Double>> places)
      implements View {}

  /** A participant as staff see one on the board: never a name. */
  record PersonView(String dept, String org, boolean remote, long at, boolean removed, boolean done)
      implements View {}

  /** Private: a note of one's own, whatever is revealed. */
  record MyNote(
      String q,
      String text,
      long tv,
      long at,
      String c,
      String into,
      boolean late,
      boolean held,
      String hidden,
      TranslationView tr,
      boolean parked)
      implements View {}

  /** Private: one's own ratings, impact and effort by item. */
  record MyRatings(Map<String, List<Integer>> items) implements View {}

  /** Private: who one is here. */
  record Me(String code, boolean done, boolean needing, boolean removed, boolean muted)
      implements View {}
}
