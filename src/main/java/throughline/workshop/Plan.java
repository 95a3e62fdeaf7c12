package throughline.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import throughline.platform.text.Printable;
import throughline.platform.web.Problem;
import throughline.workshop.run.Activity;
import throughline.workshop.run.ActivityKind;
import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;

/**
 * A workshop as a facilitator prepares it.
 *
 * @param departments names that the list of departments lacks
 * @param questions one to eight, and perhaps one to practise on
 * @param version of the register's row when it is changed; ignored for a new one
 */
record Plan(
    @NotBlank @Size(max = 120) @Printable String title,
    @NotBlank @Size(max = 120) @Printable String department,
    @Size(max = 60) List<@NotBlank @Size(max = 120) @Printable String> departments,
    @Size(max = 80) @Printable String track,
    LocalDate date,
    @NotNull @Size(min = 1, max = 9) List<@Valid @NotNull Asked> questions,
    @NotNull @Size(min = 1, max = 40) List<@Valid @NotNull Step> activities,
    @Valid @NotNull Voting rules,
    boolean rehearsal,
    Long version) {

  /** A key question. */
  record Asked(
      @NotBlank @Size(max = 300) @Printable String text,
      @Size(max = 300) @Printable String textEs,
      @NotNull @Pattern(regexp = "current|future|practice") String kind) {}

  /**
   * A step of the agenda.
   *
   * @param question index into the questions, or null
   */
  record Step(
      @NotBlank @Size(max = 80) String kind,
      @NotBlank @Size(max = 120) @Printable String title,
      @Size(max = 120) @Printable String titleEs,
      @Min(0) @Max(8) Integer question,
      @Min(1) @Max(240) int minutes) {}

  /** What participants may do. */
  record Voting(
      @Min(1) @Max(20) int dots, @Min(1) @Max(20) int max, boolean ownVotable, boolean mayMove) {}

  /** What the stream begins with; fails with 400 on what single fields can't tell. */
  Setup setup() {
    if (rules.max() > rules.dots()) {
      throw Problem.badValue("rules.max", "MORE_THAN_DOTS");
    }
    List<Question> asked = asked();
    List<Activity> agenda = new ArrayList<>();
    for (Step step : activities) {
      agenda.add(activity(step, asked, "a" + (agenda.size() + 1)));
    }
    boolean practised = agenda.stream().anyMatch(a -> a.kind() == ActivityKind.PRACTICE);
    if (practised && asked.stream().noneMatch(q -> q.kind() == QuestionKind.PRACTICE)) {
      asked.add(Practice.question());
    }
    return new Setup(
        asked, agenda, new Rules(rules.dots(), rules.max(), rules.ownVotable(), rules.mayMove()));
  }

  /** Questions with their ids; the one to practise on is counted by nobody. */
  private List<Question> asked() {
    List<Question> asked = new ArrayList<>();
    int number = 0;
    for (Asked q : questions) {
      QuestionKind kind = QuestionKind.valueOf(q.kind().toUpperCase(Locale.ROOT));
      String id = kind == QuestionKind.PRACTICE ? Practice.ID : "q" + ++number;
      asked.add(new Question(id, q.text().strip(), blank(q.textEs()), kind));
    }
    if (number < 1 || number > 8 || asked.size() - number > 1) {
      throw Problem.badValue("questions", "SIZE");
    }
    return asked;
  }

  private static Activity activity(Step step, List<Question> asked, String id) {
    ActivityKind kind = kind(step);
    if (step.question() != null && step.question() >= asked.size()) {
      throw Problem.badValue("activities.question", "UNKNOWN");
    }
    String question =
        kind == ActivityKind.PRACTICE
            ? Practice.ID
            : step.question() == null ? null : asked.get(step.question()).id();
    return new Activity(
        id, kind, step.title().strip(), blank(step.titleEs()), question, step.minutes());
  }

  private static ActivityKind kind(Step step) {
    return Arrays.stream(ActivityKind.values())
        .filter(k -> k.word().equals(step.kind()))
        .findFirst()
        .orElseThrow(() -> Problem.badValue("activities.kind", "UNKNOWN"));
  }

  static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
