package throughline.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import throughline.workshop.run.RunState;

/**
 * All that a {@link Board} knows at a version, as a value that nothing changes any more. How many
 * notes there are and whose is not in it: that follows from the notes.
 *
 * @param notes in the order of writing, deleted and hidden ones included
 * @param clusters in the order of making, gone ones included
 * @param steps what each fact changed, by version
 * @param stacks what was merged into a note itself, in the order of merging
 */
public record BoardState(
    long version,
    RunState run,
    List<Note> notes,
    List<Cluster> clusters,
    BlindsState blinds,
    Set<String> revealed,
    List<Step> steps,
    Map<String, List<String>> stacks,
    Results results) {

  /**
   * The number of the fold. Whoever changes what facts come to, adds a kind of fact or changes the
   * shape of a state raises it: what was kept by another number is not read.
   */
  public static final String FOLD = "2";
}
