package throughline.live.wire;

import java.util.Collection;

/** Frames to clients, put together from parts that are already JSON. */
public final class Frames {
  private Frames() {}

  public static String welcome(long version, long now, int online) {
    return "{\"t\":\"welcome\",\"p\":"
        + Wire.PROTOCOL
        + ",\"v\":"
        + version
        + ",\"now\":"
        + now
        + ",\"online\":"
        + online
        + "}";
  }

  public static String changes(long from, long to, Parts parts) {
    return "{\"t\":\"changes\",\"f\":" + from + ",\"v\":" + to + parts.json() + "}";
  }

  public static String mine(long version, boolean full, Parts parts) {
    String mark = full ? ",\"full\":true" : "";
    return "{\"t\":\"mine\",\"v\":" + version + mark + parts.json() + "}";
  }

  public static String resync(long version) {
    return "{\"t\":\"resync\",\"v\":" + version + "}";
  }

  /** Notes in people's hands, each with its place if it has one. */
  public static String previews(Collection<ClientMessage.Preview> all) {
    StringBuilder json = new StringBuilder("{\"t\":\"previews\",\"m\":[");
    for (ClientMessage.Preview p : all) {
      json.append("[\"").append(p.note()).append('"');
      if (p.x() != null) {
        json.append(',').append(p.x()).append(',').append(p.y());
      }
      json.append("],");
    }
    json.setLength(json.length() - 1);
    return json.append("]}").toString();
  }

  public static String pong(long now) {
    return "{\"t\":\"pong\",\"now\":" + now + "}";
  }

  /** The end of a stream that is no socket, with the code that would have closed one. */
  public static String end(int code) {
    return "{\"t\":\"end\",\"code\":" + code + "}";
  }

  public static String online(int people) {
    return "{\"t\":\"online\",\"n\":" + people + "}";
  }
}
