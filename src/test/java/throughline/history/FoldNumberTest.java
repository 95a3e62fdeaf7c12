package throughline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import throughline.board.Board;
import throughline.board.BoardState;
import throughline.platform.log.StoredEvent;

/**
 * A history with every kind of fact, folded fact by fact. What its boards are written as is known
 * for every number the fold ever had.
 */
class FoldNumberTest {
  private static final Path FOLDER = Path.of("src/test/resources/folds");
  private static final Instant START = Instant.parse("2026-04-22T16:00:00Z");

  @Test
  void L77_the_recorded_history_has_every_kind_of_fact() throws IOException {
    assertThat(history()).extracting(StoredEvent::type).containsAll(FactNames.all());
  }

  @Test
  void L77_a_fold_of_this_number_gives_what_was_recorded_for_it() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Board board = new Board();
    for (StoredEvent event : history()) {
      board.fold(FactCodec.read(event), FactCodec.stamp(event));
      digest.update(plain(BoardCodec.write(board.state())));
    }

    String now = BoardState.FOLD + " " + HexFormat.of().formatHex(digest.digest());

    assertThat(Files.readAllLines(FOLDER.resolve("numbers.txt")))
        .as(
            "the fold, the shape of its state or the recorded history has changed: raise FOLD in"
                + " BoardState and add the line that this asks for; a line that was released stays"
                + " as it is, for boards are kept under its number")
        .last()
        .isEqualTo(now);
  }

  @Test
  void L77_the_numbers_of_the_fold_only_rise() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("numbers.txt")))
        .extracting(line -> Integer.valueOf(line.split(" ")[0]))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  /** Line by line: who did it, what, and the fact as the log has it. */
  private static List<StoredEvent> history() throws IOException {
    List<StoredEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("history.txt"))) {
      String[] part = line.split(" ", 3);
      long version = events.size() + 1;
      Instant at = START.plusMillis(1_500 * version);
      events.add(new StoredEvent(version, at, part[0], part[1], 1, part[2]));
    }
    return events;
  }

  private static byte[] plain(byte[] zipped) throws IOException, NoSuchAlgorithmException {
    return new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
  }
}
