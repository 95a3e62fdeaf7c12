package throughline.synthesis;

/** Hears how far a run is; called on the thread of the run, so it must be quick. */
public interface Progress {

  /** For whoever does not want to know. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * @param stage {@code reading}, {@code embedding}, {@code grouping}, {@code naming} or {@code
   *     drafting}
   * @param done from 0 to {@code total}, never falling within a stage
   * @param total steps of this stage
   */
  void at(String stage, int done, int total);
}
