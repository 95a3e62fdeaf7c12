package throughline.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * How a rehearsal went; also the shape of {@code --json}.
 *
 * @param hidden texts that somebody got before they were shown to them; must be 0
 * @param lost notes that are on no board; must be 0
 * @param agreed comparisons that held
 * @param disagreements those that did not, each in words
 * @param seconds from sign-in to the last file
 */
record Report(
    String script,
    String title,
    int joined,
    int of,
    Notes notes,
    int hidden,
    int lost,
    Votes votes,
    Ratings ratings,
    int themes,
    List<Draft> drafts,
    int agreed,
    List<String> disagreements,
    Latency latency,
    Connections connections,
    double seconds) {

  /** What became of notes; {@code folded} are retries that made nothing new. */
  record Notes(int sent, int stored, int folded, int held, int released, int merged) {}

  /** What became of dots; {@code refused} counts by reason, tries that had to fail included. */
  record Votes(int sent, int stored, Map<String, Integer> refused) {}

  /** What became of ratings of impact and effort; what was taken back is in {@code stored}. */
  record Ratings(int sent, int stored) {}

  /** A draft challenge statement of a theme. */
  record Draft(String label, String hmw) {}

  /** {@code gaps}: frames that did not follow what came before, on a whole connection. */
  record Connections(int lost, int resyncs, int gaps) {}

  boolean good() {
    return disagreements.isEmpty() && hidden == 0 && lost == 0;
  }

  static Report of(Stage stage, Finishing end, int hidden, double seconds) {
    Counts counts = stage.counts();
    int stored = counts.of(Counts.Of.NOTES_STORED);
    int onBoard = stage.facilitator().view().of("note").size();
    return new Report(
        stage.script().id(),
        stage.script().title(),
        counts.of(Counts.Of.JOINED),
        stage.players().size(),
        new Notes(
            counts.of(Counts.Of.NOTES_SENT),
            stored,
            counts.of(Counts.Of.NOTES_FOLDED),
            counts.of(Counts.Of.NOTES_HELD),
            counts.of(Counts.Of.NOTES_RELEASED),
            counts.of(Counts.Of.NOTES_MERGED)),
        hidden,
        Math.max(0, stored - onBoard),
        new Votes(
            counts.of(Counts.Of.VOTES_SENT),
            counts.of(Counts.Of.VOTES_STORED),
            counts.refusedVotes()),
        new Ratings(counts.of(Counts.Of.RATINGS_SENT), counts.of(Counts.Of.RATINGS_STORED)),
        end.themes(),
        end.drafts(),
        stage.findings().agreed(),
        stage.findings().disagreements(),
        Latency.of(stage),
        new Connections(
            counts.of(Counts.Of.RESENT_AFTER_LOSS),
            stage.screens().stream().mapToInt(Client::resyncs).sum(),
            stage.screens().stream().mapToInt(Client::gaps).sum()),
        seconds);
  }
}
