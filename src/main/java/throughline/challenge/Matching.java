package throughline.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statement a theme of a new run belongs to: the one of the same theme, else the one whose
 * notes overlap most and at least by half (a machine's theme that people accepted gets a new id).
 */
final class Matching {
  private static final double HALF = 0.5;

  private record Pair(Statement statement, Proposal proposal, double overlap) {}

  private Matching() {}

  /** Statement by theme id of the proposal; a theme that is missing in the answer is new. */
  static Map<String, Statement> of(List<Statement> statements, List<Proposal> proposals) {
    Map<String, Statement> found = new HashMap<>();
    Set<Statement> taken = new HashSet<>();
    for (Proposal proposal : proposals) {
      statements.stream()
          .filter(s -> s.theme.equals(proposal.theme()))
          .findFirst()
          .ifPresent(s -> take(found, taken, s, proposal));
    }
    for (Pair pair : byOverlap(statements, proposals)) {
      boolean free = !taken.contains(pair.statement());
      if (free && !found.containsKey(pair.proposal().theme())) {
        take(found, taken, pair.statement(), pair.proposal());
      }
    }
    return found;
  }

  private static void take(
      Map<String, Statement> found, Set<Statement> taken, Statement s, Proposal proposal) {
    found.put(proposal.theme(), s);
    taken.add(s);
  }

  private static List<Pair> byOverlap(List<Statement> statements, List<Proposal> proposals) {
    List<Pair> pairs = new ArrayList<>();
    for (Statement statement : statements) {
      for (Proposal proposal : proposals) {
        double overlap = overlap(statement.notes, proposal.notes());
        if (overlap >= HALF) {
          pairs.add(new Pair(statement, proposal, overlap));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparing(p -> p.proposal().theme())
            .thenComparing(p -> p.statement().id));
    return pairs;
  }

  private static double overlap(List<String> these, List<String> those) {
    Set<String> all = new HashSet<>(these);
    Set<String> both = new HashSet<>(these);
    all.addAll(those);
    both.retainAll(new HashSet<>(those));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }
}
