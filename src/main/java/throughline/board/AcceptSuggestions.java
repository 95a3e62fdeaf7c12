package throughline.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.workshop.run.Context;

/**
 * Takes proposed groups over, all in one step. Notes that people grouped meanwhile stay where they
 * put them.
 */
public record AcceptSuggestions(String run, List<Proposed> groups) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    List<Fact> facts = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Proposed group : groups) {
      Typed typed = Typed.label(group.label());
      if (typed.refused() != null) {
        return typed.refused();
      }
      List<String> free =
          group.notes().stream().filter(n -> loose(board, n) && seen.add(n)).toList();
      if (free.isEmpty()) {
        continue;
      }
      facts.add(fact(board, group, typed.text(), free, taken));
    }
    return Decision.accept(facts);
  }

  /** One group as the machine proposed it and a person let it stand. */
  public record Proposed(String cluster, String label, List<String> notes) {}

  private static boolean loose(Board board, String id) {
    Note note = board.note(id);
    return note != null
        && board.shown(note)
        && !board.parked(note)
        && note.into() == null
        && note.cluster() == null;
  }

  private static Fact fact(
      Board board, Proposed group, String label, List<String> free, List<String> taken) {
    String question = board.note(free.get(0)).question();
    List<String> same =
        free.stream().filter(n -> board.note(n).question().equals(question)).toList();
    Cluster there = group.cluster() == null ? null : board.cluster(group.cluster());
    if (there != null && !there.gone() && there.question().equals(question)) {
      return new NotesPlaced(same, there.id());
    }
    taken.add(label);
    Colour colour = Grouping.next(board, question, taken.size() - 1);
    return new ClusterAdded(question, label, colour, same, true);
  }
}
