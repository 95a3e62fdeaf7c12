package throughline.rehearsal;

import java.util.Map;
import java.util.TreeMap;

/** What was sent and what became of it. */
final class Counts {
  /** What is counted, and its name in the report. */
  enum Of {
    JOINED,
    NOTES_SENT,
    NOTES_STORED,
    NOTES_FOLDED,
    NOTES_HELD,
    NOTES_RELEASED,
    NOTES_MERGED,
    RESENT_AFTER_LOSS,
    VOTES_SENT,
    VOTES_STORED,
    RATINGS_SENT,
    RATINGS_STORED
  }

  private final Map<Of, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> refused = new TreeMap<>();

  void add(Of what) {
    add(what, 1);
  }

  synchronized void add(Of what, int more) {
    counts.merge(what, more, Integer::sum);
  }

  synchronized int of(Of what) {
    return counts.getOrDefault(what, 0);
  }

  /** A dot that was refused, as it had to be. */
  synchronized void refusedVote(String why) {
    refused.merge(why, 1, Integer::sum);
  }

  synchronized Map<String, Integer> refusedVotes() {
    return new TreeMap<>(refused);
  }
}
