package throughline.live.wire;

import throughline.workshop.run.Key;

/** The upserts and removes of a frame, gathered. */
public final class Parts {
  private final StringBuilder upserts = new StringBuilder();
  private final StringBuilder removes = new StringBuilder();

  /** Replaces a thing; {@code json} is its view. */
  public void upsert(Key key, String json) {
    entry(upserts, key).append(',').append(json).append(']');
  }

  /** Takes a thing out of the view. */
  public void remove(Key key) {
    entry(removes, key).append(']');
  }

  /** The entries as they stand in a snapshot. */
  public String entities() {
    return upserts.toString();
  }

  String json() {
    StringBuilder json = new StringBuilder();
    if (!upserts.isEmpty()) {
      json.append(",\"u\":[").append(upserts).append(']');
    }
    if (!removes.isEmpty()) {
      json.append(",\"r\":[").append(removes).append(']');
    }
    return json.toString();
  }

  private static StringBuilder entry(StringBuilder to, Key key) {
    if (!to.isEmpty()) {
      to.append(',');
    }
    return to.append("[\"").append(key.kind().word()).append("\",\"").append(key.id()).append('"');
  }
}
