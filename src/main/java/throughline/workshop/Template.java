package throughline.workshop;

import java.util.List;
import java.util.Map;

/**
 * A workshop's agenda, questions and rules, kept to be used again.
 *
 * @param title by language
 * @param about by language
 */
record Template(
    String key,
    Map<String, String> title,
    Map<String, String> about,
    List<Plan.Asked> questions,
    List<Plan.Step> activities,
    Plan.Voting rules) {

  /** As one language reads it; the texts of questions and steps carry both. */
  record Told(
      String key,
      String title,
      String about,
      List<Plan.Asked> questions,
      List<Plan.Step> activities,
      Plan.Voting rules) {}

  Told in(String language) {
    return new Told(
        key,
        title.getOrDefault(language, title.get("en")),
        about.getOrDefault(language, about.get("en")),
        questions,
        activities,
        rules);
  }
}
