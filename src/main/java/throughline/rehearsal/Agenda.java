package throughline.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Maps a script's phases to activities of the product, and makes the workshop of them. */
final class Agenda {
  private static final Pattern AHEAD =
      Pattern.compile("years|months|redesign|no obstacle|boldly", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> TITLES_ES =
      Map.of(
          "welcome", "Bienvenida",
          "practice", "Nota de práctica",
          "ideate", "Escribir en silencio",
          "share", "Mostrar y leer",
          "cluster", "Agrupar y nombrar",
          "vote", "Votar con puntos",
          "playback", "Presentación",
          "prioritize", "Impacto y esfuerzo",
          "discuss", "Conversación");

  private Agenda() {}

  static List<Step> of(Script script) {
    Iterator<Script.Round> rounds = script.voteRounds().iterator();
    List<Step> steps = new ArrayList<>();
    for (Script.Phase phase : script.agenda()) {
      String id = "a" + (steps.size() + 1);
      int question = phase.question() == null ? -1 : phase.question();
      String kind = kind(phase.phase());
      steps.add(
          switch (kind) {
            case "ideate" -> new Step.Write(id, question, phase.minutes());
            case "share" -> new Step.Read(id, question, phase.minutes());
            case "cluster" -> new Step.Group(id, phase.minutes());
            case "prioritize" -> new Step.Rate(id, phase.minutes());
            case "vote" ->
                rounds.hasNext()
                    ? new Step.Vote(id, rounds.next(), phase.minutes())
                    : new Step.Talk(id, kind, phase.minutes());
            default -> new Step.Talk(id, kind, phase.minutes());
          });
    }
    return steps;
  }

  /** The kind of activity that a phase is; what is none of them is discussion. */
  static String kind(String phase) {
    String words = phase.toLowerCase(Locale.ROOT);
    if (words.contains("vote")) {
      return "vote";
    } else if (words.contains("ideation")) {
      return "ideate";
    } else if (words.contains("reveal")) {
      return "share";
    } else if (words.contains("clustering")) {
      return "cluster";
    } else if (words.contains("playback")) {
      return "playback";
    } else if (words.contains("impact")) {
      return "prioritize";
    } else if (words.contains("practice")) {
      return "practice";
    }
    return words.contains("welcome") ? "welcome" : "discuss";
  }

  /**
   * The body that makes the workshop.
   *
   * @param known names of departments that the product has already
   */
  static ObjectNode workshop(Script script, Collection<String> known) {
    ObjectNode body = Json.object();
    body.put("title", script.title()).put("department", script.department());
    body.put("track", script.track()).put("date", script.date()).put("rehearsal", true);
    ArrayNode own = body.putArray("departments");
    script.participants().stream()
        .map(Script.Guest::department)
        .filter(d -> !known.contains(d))
        .distinct()
        .forEach(own::add);
    ArrayNode questions = body.putArray("questions");
    for (Script.Question q : script.questions()) {
      String kind = AHEAD.matcher(q.text()).find() ? "future" : "current";
      questions.addObject().put("text", q.text()).put("textEs", q.textEs()).put("kind", kind);
    }
    activities(script, body.putArray("activities"));
    rules(script, body.putObject("rules"));
    return body;
  }

  private static void activities(Script script, ArrayNode to) {
    for (Script.Phase phase : script.agenda()) {
      String kind = kind(phase.phase());
      ObjectNode activity = to.addObject().put("kind", kind).put("minutes", phase.minutes());
      activity.put("title", capital(phase.phase())).put("titleEs", TITLES_ES.get(kind));
      if (phase.question() != null) {
        activity.put("question", phase.question().intValue());
      }
    }
  }

  private static void rules(Script script, ObjectNode to) {
    if (script.voteRounds().isEmpty()) {
      to.put("dots", 3).put("max", 2).put("ownVotable", true);
    } else {
      Script.Round first = script.voteRounds().get(0);
      to.put("dots", first.dotsPerPerson()).put("max", first.maxPerItem());
      to.put("ownVotable", first.selfVote());
    }
    to.put("mayMove", false);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
