package throughline.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import throughline.board.View.TranslationView;

/**
 * What a results page shows. Numbers of people are null where they are not told (rule P12).
 *
 * @param state waiting, open or closed; released once the results can be read
 * @param results null unless released
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ResultsPage(String state, Head workshop, Results results) {
  static final String RELEASED = "released";

  /**
   * @param date the day it was held, or was closed on; null before
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Head(
      String title, String department, String code, LocalDate date, List<String> languages) {}

  /**
   * @param changed the day the words were last changed on after the release, or null
   * @param notes notes of all questions on the page
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Results(
      LocalDate released,
      LocalDate changed,
      Integer people,
      Integer departments,
      int notes,
      Next next,
      List<Vote> votes,
      List<Asked> questions) {}

  /** What happens next. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Next(String text, String textEs, List<Step> steps) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Step(String what, String whatEs, String who, String when) {}

  /**
   * A closed round.
   *
   * @param target note or cluster
   * @param rows most dots first; empty where too few voted
   * @param without notes on the ballot that got no dot and have no row
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Vote(
      int n,
      String target,
      int each,
      Integer voters,
      Integer people,
      int dots,
      List<Row> rows,
      int without) {}

  /**
   * @param tr its name in the other language, or null
   * @param atClose dots at the close where they were others, or null
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Row(
      String id,
      String name,
      TranslationView tr,
      String colour,
      int dots,
      Integer atClose,
      Integer voters) {}

  /**
   * A question that the room has seen the notes of.
   *
   * @param loose notes in no theme
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Asked(String text, String textEs, int notes, List<Heard> themes, int loose) {}

  /**
   * A theme of a question.
   *
   * @param name null where nobody named it
   * @param tr its name in the other language, or null
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Heard(
      String id,
      String name,
      TranslationView tr,
      String colour,
      int notes,
      Integer people,
      Integer departments,
      List<Quote> quotes) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Quote(String text, String lang, TranslationView tr) {}
}
