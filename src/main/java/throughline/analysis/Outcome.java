package throughline.analysis;

import java.util.List;
import throughline.board.Board;
import throughline.challenge.Proposal;
import throughline.synthesis.Grouping;
import throughline.synthesis.Progress;
import throughline.synthesis.Synthesis;
import throughline.synthesis.ThemeInput;
import throughline.synthesis.ThemeText;

/** What a job came to; made from a board alone, so that the same board gives the same. */
sealed interface Outcome {

  /** Board version that was read. */
  long version();

  record Suggested(long version, Suggestions suggestions) implements Outcome {}

  record Synthesized(long version, List<Theme> themes, List<Proposal> proposals)
      implements Outcome {}

  /** Takes seconds; never on an event loop. */
  static Outcome of(Job job, Board board, Synthesis synthesis, Progress progress) {
    Reading all = Reading.of(board);
    Reading reading = job.question() == null ? all : all.only(job.question());
    Grouping found =
        synthesis.suggest(reading.texts(), reading.grouped(), job.language(), progress);
    if (job.kind() == Kind.SUGGEST) {
      return new Suggested(board.version(), Suggestions.of(reading, found));
    }
    List<ThemeInput> inputs = Theming.inputs(reading, found);
    List<ThemeText> texts = synthesis.themes(inputs, reading.texts(), job.language(), progress);
    List<Theme> themes = Theming.named(reading, inputs, texts);
    return new Synthesized(board.version(), themes, Drafting.of(board, themes, texts));
  }
}
