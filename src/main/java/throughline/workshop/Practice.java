package throughline.workshop;

import throughline.workshop.run.Question;
import throughline.workshop.run.QuestionKind;

/** The question behind a practice activity: people try the board on it, and nothing counts it. */
final class Practice {
  static final String ID = "q0";

  private Practice() {}

  static Question question() {
    return new Question(
        ID,
        "Try it: what did you have for breakfast?",
        "Pruebe: ¿qué desayunó?",
        QuestionKind.PRACTICE);
  }
}
