package throughline.synthesis;

import java.util.List;

/**
 * A cluster that people made: a fixed point. Nothing of it is moved, merged or renamed.
 *
 * @param label as people wrote it, "" when it has none yet
 * @param noteIds its notes; ids that are not among the notes of the call are ignored
 */
public record HumanCluster(String id, String label, List<String> noteIds) {
  public HumanCluster {
    label = label == null ? "" : label;
    noteIds = List.copyOf(noteIds);
  }
}
