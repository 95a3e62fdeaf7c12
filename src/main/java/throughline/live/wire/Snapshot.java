package throughline.live.wire;

import java.util.List;
import throughline.board.Audience;

/** A whole view of one audience at one version, as fetched by HTTP. */
public final class Snapshot {
  private Snapshot() {}

  /**
   * The first part, up to the entities that come next.
   *
   * @param entities entries as {@link Parts#entities()} gives them
   */
  public static String beginning(String entities) {
    return "{\"e\":[" + entities;
  }

  /**
   * The rest. Of two entries for one thing the later counts.
   *
   * @param entities entries behind those of the first part, which had some
   * @param head JSON of the workshop's title and so on
   */
  public static String end(long version, Audience audience, String head, String entities) {
    return (entities.isEmpty() ? "" : "," + entities)
        + "],\"v\":"
        + version
        + ",\"audience\":\""
        + audience.word()
        + "\",\"workshop\":"
        + head
        + "}";
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
