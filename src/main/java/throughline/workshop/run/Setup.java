package throughline.workshop.run;

import java.util.List;

/** A prepared workshop as its stream begins with it. */
public record Setup(List<Question> questions, List<Activity> activities, Rules rules) {
  public Setup {
    questions = List.copyOf(questions);
    activities = List.copyOf(activities);
  }
}
