package throughline.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.workshop.run.Context;

/**
 * Takes an import back: the wrong column, the wrong question. Clusters that it made and that hold
 * nothing else go with it.
 *
 * @param first version of its first fact
 * @param last version of its last fact; what others did in between is not touched
 */
public record TakeBackImport(long first, long last) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    List<Note> imported =
        board.notes().values().stream()
            .filter(n -> n.origin() == Origin.IMPORTED && !n.deleted() && within(n.id()))
            .filter(n -> context.actor().id().equals(n.enteredBy()))
            .toList();
    if (imported.isEmpty()) {
      return Decision.refuse(BoardReason.NOTHING_LEFT);
    }
    if (imported.stream().anyMatch(n -> board.voting(n.id()))) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    Set<String> going = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Note note : imported) {
      going.add(note.id());
      facts.add(new NoteDeleted(note.id()));
    }
    board.clusters().values().stream()
        .filter(c -> !c.gone() && within(c.id()) && !board.voting(c.id()))
        .filter(c -> board.in(c.id()).allMatch(n -> going.contains(n.id())))
        .forEach(c -> facts.add(new ClusterRemoved(c.id())));
    return Decision.accept(facts);
  }

  private boolean within(String id) {
    long version = Long.parseLong(id, Character.MAX_RADIX);
    return version >= first && version <= last;
  }
}
