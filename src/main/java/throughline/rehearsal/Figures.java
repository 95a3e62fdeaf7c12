package throughline.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts of some notes, reckoned by the player from what the facilitator sees: the same words
 * of the same person count once; what is held or hidden does not count.
 */
record Figures(int notes, int people, int departments) {

  static Figures of(Map<String, JsonNode> notes) {
    Set<String> contributions = new HashSet<>();
    Set<String> people = new HashSet<>();
    Set<String> departments = new HashSet<>();
    notes.forEach(
        (id, note) -> {
          if (!note.has("held") && !note.has("hidden")) {
            String by = note.path("by").asText();
            contributions.add(
                by.isEmpty() ? id : by + "\n" + Words.folded(note.path("text").asText()));
            people.add(by);
            departments.add(note.path("dept").asText());
          }
        });
    people.remove("");
    departments.remove("");
    return new Figures(contributions.size(), people.size(), departments.size());
  }

  /** Of the notes in a cluster, merged ones included. */
  static Figures ofCluster(View facilitator, String cluster) {
    return of(facilitator.of("note", n -> n.path("c").asText().equals(cluster)));
  }

  static Figures of(View facilitator, Collection<String> notes) {
    Map<String, JsonNode> some = facilitator.of("note");
    some.keySet().retainAll(List.copyOf(notes));
    return of(some);
  }

  /** As a cluster or a theme tells them. */
  static Figures told(JsonNode thing) {
    return new Figures(
        thing.path("notes").asInt(),
        thing.path("people").asInt(),
        thing.path("departments").asInt());
  }
}
