package throughline.live.wire;

import java.util.List;
import throughline.board.Audience;

/** A whole view of one audience at one version, as fetched by HTTP. */
public final class Snapshot {
  private Snapshot() {}

  /**
   * @param head JSON of the workshop's title and so on
   * @param entities entries as {@link Parts#entities()} gives them
   */
  public static String of(long version, Audience audience, String head, String entities) {
    return "{\"v\":"
        + version
        + ",\"audience\":\""
        + audience.word()
        + "\",\"workshop\":"
        + head
        + ",\"e\":["
        + entities
        + "]}";
  }

  /** The head as JSON. */
  public static String head(Head head) {
    return Wire.write(head);
  }

  /**
   * What stands above a board.
   *
   * @param id only for staff
   * @param code join code, without blanks
   */
  public record Head(
      String id,
      String title,
      String department,
      String code,
      List<String> languages,
      boolean rehearsal) {}
}
